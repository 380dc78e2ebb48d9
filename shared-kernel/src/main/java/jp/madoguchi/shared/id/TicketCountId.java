package jp.madoguchi.shared.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.UUID;

/** 発券数 — names the count of one section's tickets of one day: {@code tickets-…}. */
public record TicketCountId(@JsonValue String value) implements Identifier {

  private static final String KIND = "tickets";
  private static final UUID NAMESPACE = UUID.fromString("0b7c4f0e-6a5d-4b0c-9a3e-5d1f8c2e7a46");

  /**
   * @throws IllegalArgumentException if the value is not spelled {@code tickets-…}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TicketCountId {
    Identifier.checked(KIND, value);
  }

  /** RFC 9562 version 5: a section has one count a day, whoever reports it. */
  public static TicketCountId of(DepartmentId department, LocalDate day) {
    var name = department.value() + "\n" + day;
    return new TicketCountId(
        Identifier.named(KIND, Generators.nameBasedGenerator(NAMESPACE).generate(name)));
  }

  @Override
  public String toString() {
    return value;
  }
}
