package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;

import java.util.Map;
import java.util.UUID;

/** 監査委員 — somebody who audits and may read what is personal, once they say for what. */
record Examiner(Clerk clerk) {

  /** A new one, who may read such items as well. */
  static Examiner who(int port, String... may) {
    var ono = Clerk.at(port, "staff-ono", SampleLook.HOUSE);
    var id = "staff-" + UUID.randomUUID();
    ono.create("/staff", Map.of("id", id, "name", "監査 委員", "department", SampleLook.HOUSE));
    eventually(() -> ono.get("/staff/" + id).status() == 200);
    grant(ono, id, "AUDITING");
    for (var right : may) {
      grant(ono, id, right);
    }
    return new Examiner(Clerk.at(port, id, SampleLook.HOUSE));
  }

  private static void grant(Clerk ono, String id, String right) {
    var granted = Map.of("permission", right, "department", SampleLook.HOUSE);
    eventually(() -> ono.change("/staff/" + id, "rights", granted).status() == 200);
  }

  Answer examines(String path, Object... values) {
    return clerk.send(clerk.request(path.formatted(values)).header("X-Purpose", "audit").GET());
  }

  /** The same without a word about why. */
  Answer asks(String path) {
    return clerk.get(path);
  }
}
