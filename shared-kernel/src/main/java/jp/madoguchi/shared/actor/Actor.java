package jp.madoguchi.shared.actor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;

/**
 * Who acts, for which section, at which terminal and why (SE-01). It travels as the metadata of
 * every command and every fact; no command or event carries it as a field.
 *
 * @param terminal the terminal's name, empty when it gave none
 * @param purpose why, in the words of the caller's system, empty when it gave none
 */
public record Actor(StaffId staff, DepartmentId department, String terminal, String purpose) {

  private static final String STAFF = "actorStaff";
  private static final String DEPARTMENT = "actorDepartment";
  private static final String TERMINAL = "actorTerminal";
  private static final String PURPOSE = "actorPurpose";

  /** The names of the four pieces of metadata. */
  public static final Set<String> METADATA_KEYS = Set.of(STAFF, DEPARTMENT, TERMINAL, PURPOSE);

  /** The house itself: seeds, sweeps and policies act as this. */
  public static final Actor SYSTEM =
      new Actor(new StaffId("staff-system"), new DepartmentId("dept-system"), "", "");

  /** This actor as message metadata: four strings. */
  public Map<String, String> toMetadata() {
    return Map.of(
        STAFF, staff.value(), DEPARTMENT, department.value(), TERMINAL, terminal, PURPOSE, purpose);
  }

  /** The actor that the metadata of a message names, if it names one. */
  public static Optional<Actor> from(Map<String, ?> metadata) {
    return Optional.ofNullable(metadata.get(STAFF))
        .map(
            staff ->
                new Actor(
                    new StaffId(staff.toString()),
                    new DepartmentId(text(metadata, DEPARTMENT)),
                    text(metadata, TERMINAL),
                    text(metadata, PURPOSE)));
  }

  private static String text(Map<String, ?> metadata, String key) {
    return Optional.ofNullable(metadata.get(key)).map(Object::toString).orElse("");
  }
}
