package jp.madoguchi.story;

import java.util.List;
import java.util.Map;

/** 逃げてきた人 — Hanako, who has fled, and asks the city to tell nobody where she lives. */
final class Fled {

  static final String NAME = "架空 逃子";
  static final String PHONE = "0166-22-2222";
  static final String ADDRESS = "架空市3条通4丁目";
  static final String HIDDEN = "〔支援措置により非表示〕";
  static final Map<String, String> FROM_HER_HUSBAND =
      Map.of("ground", "DOMESTIC_VIOLENCE", "offender", "架空 追男");

  private Fled() {}

  /** And is there for all to see. */
  static Answer registeredBy(Clerk clerk) {
    var written =
        clerk.create(
            "/visitors",
            Map.of(
                "name", NAME, "phones", List.of(PHONE), "address", Map.of("fullAddress", ADDRESS)));
    clerk.looksAt(written);
    return written;
  }

  /** Her life as it is then, and as the screens show it. */
  static Answer isProtected(Answer hanako, Clerk by, Map<String, ?> protection) {
    var written = by.does(hanako, "protections", protection);
    by.looksAt(written);
    return written;
  }

  static String seenBy(Clerk clerk, Answer hanako) {
    return clerk.get("/visitors/" + hanako.id()).raw().body();
  }

  static Map<String, Object> forMinutes(String process, int minutes) {
    return Map.of(
        "processes",
        List.of(process),
        "until",
        TownClock.now().plusMinutes(minutes).toOffsetDateTime().toString(),
        "reason",
        "窓口での手続");
  }
}
