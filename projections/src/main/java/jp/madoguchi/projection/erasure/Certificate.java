package jp.madoguchi.projection.erasure;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.shared.erasure.ErasureEvent.VisitorErased;
import jp.madoguchi.shared.erasure.LegalGround;
import jp.madoguchi.shared.id.StaffId;

/** 消去証明 — whose texts are unreadable, since when, and who answers for it. */
public record Certificate(
    List<String> lives,
    int keys,
    LegalGround ground,
    StaffId requestedBy,
    StaffId approvedBy,
    Instant at) {

  public Certificate {
    lives = List.copyOf(lives);
  }

  static Certificate of(VisitorErased event) {
    return new Certificate(
        event.lives(),
        event.keys(),
        event.ground(),
        event.requestedBy(),
        event.approvedBy(),
        event.happenedAt());
  }
}
