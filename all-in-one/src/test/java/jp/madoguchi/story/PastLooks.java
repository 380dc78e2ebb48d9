package jp.madoguchi.story;

import java.time.OffsetDateTime;
import java.util.List;
import jp.madoguchi.platform.access.AccessFacts;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.access.AccessKind;
import jp.madoguchi.shared.access.AccessRecorded;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;

/** 過去の閲覧 — what 佐藤 looked at on other days, at a terminal whose name is a formula. */
record PastLooks(AccessFacts record, Sealer sealer) {

  private static final StaffId SATO = new StaffId("staff-sato");

  void looked(String moment, String life) {
    append(AccessKind.SINGLE, moment, List.of(life), null);
  }

  void searched(String moment, String terms) {
    append(AccessKind.SEARCH, moment, List.of(), new FreeText(terms));
  }

  private void append(
      AccessKind kind, String moment, List<String> lives, @Nullable FreeText terms) {
    record.append(
        List.of(
            new AccessRecorded(
                SATO,
                new DepartmentId("dept-citizens"),
                "=1+1",
                "",
                kind,
                false,
                "GET /api/v1/contacts/{id}",
                "来庁者対応を見る",
                lives,
                lives.size(),
                sealer.sealIfPresent(SATO, terms),
                false,
                false,
                false,
                OffsetDateTime.parse(moment + "+09:00").toInstant())));
  }
}
