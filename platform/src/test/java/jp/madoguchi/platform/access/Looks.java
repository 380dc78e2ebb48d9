package jp.madoguchi.platform.access;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.shared.access.AccessFact;
import jp.madoguchi.shared.access.AccessKind;
import jp.madoguchi.shared.access.AccessRecorded;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;

/** Looks of the tests. */
final class Looks {

  static final Instant MORNING = Instant.parse("2026-04-02T00:00:00Z");

  private Looks() {}

  /** 佐藤 looks at that life. */
  static AccessFact at(String life) {
    return new AccessRecorded(
        new StaffId("staff-sato"),
        new DepartmentId("dept-citizens"),
        "pc-103",
        "moving-in",
        AccessKind.SINGLE,
        false,
        "GET /api/v1/contacts/{id}",
        "来庁者対応を見る",
        List.of(life),
        1,
        null,
        false,
        false,
        false,
        MORNING);
  }
}
