package jp.madoguchi.projection.support;

import java.time.Instant;
import java.util.UUID;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import org.bson.Document;

/** Who and what appears in the tests of the pages. */
public final class Cast {

  public static final DepartmentId CITIZENS = new DepartmentId("dept-citizens");
  public static final DepartmentId INSURANCE = new DepartmentId("dept-insurance");
  public static final DepartmentId PENSION = new DepartmentId("dept-pension");
  public static final StaffId SATO = new StaffId("staff-sato");
  public static final StaffId SUZUKI = new StaffId("staff-suzuki");
  public static final VisitorId HANAKO = VisitorId.of(new UUID(3, 3));
  public static final Actor SATO_OF_CITIZENS = new Actor(SATO, CITIZENS, "PC-01", "");

  private static final Instant OPENING = Instant.parse("2026-11-24T00:00:00.000Z");

  private Cast() {}

  /** So many minutes after nine o'clock in Tokyo. */
  public static Instant minute(int minutes) {
    return OPENING.plusSeconds(60L * minutes);
  }

  /** The delivery of a fact that was recorded a second after that minute. */
  public static Recorded recorded(long sequence, int minutes) {
    return new Recorded(sequence, minute(minutes).plusSeconds(1), SATO_OF_CITIZENS);
  }

  public static SealedText sealed(String text) {
    return new SealedText("city", "sealed:" + text);
  }

  /** What a store gives back after it was given this. */
  public static <P extends Page> P storedAndLoaded(P page, Class<P> type) {
    var format = new PageFormat<>(type);
    return format.read(Document.parse(format.write(page).toJson()));
  }
}
