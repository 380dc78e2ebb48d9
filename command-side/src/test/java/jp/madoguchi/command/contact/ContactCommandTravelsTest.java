package jp.madoguchi.command.contact;

import static java.util.Objects.requireNonNull;
import static jp.madoguchi.command.contact.ContactStories.A_101;
import static jp.madoguchi.command.contact.ContactStories.CITIZENS;
import static jp.madoguchi.command.contact.ContactStories.NINE;
import static jp.madoguchi.command.contact.ContactStories.PENSION_PAPERS;
import static jp.madoguchi.command.contact.ContactStories.SATO;
import static jp.madoguchi.command.contact.ContactStories.SEALED;
import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;
import static jp.madoguchi.command.contact.ContactStories.WINDOW_3;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.contact.ContactEvent.FollowUp;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.contact.Ticket;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.rejection.Rejection;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands and refusals are package-private, and still cross a wire. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactCommandTravelsTest {

  private static final Map<Class<?>, Object> CAST =
      Map.ofEntries(
          Map.entry(ContactId.class, THE_CONTACT),
          Map.entry(DepartmentId.class, CITIZENS),
          Map.entry(StaffId.class, SATO),
          Map.entry(VisitorId.class, VisitorId.next()),
          Map.entry(Window.class, WINDOW_3),
          Map.entry(Ticket.class, A_101),
          Map.entry(SealedText.class, SEALED),
          Map.entry(Purposes.class, Purposes.of(Purpose.TAX)),
          Map.entry(Announcements.class, new Announcements(List.of(PENSION_PAPERS))),
          Map.entry(Score.class, new Score(3)),
          Map.entry(HandWritten.class, new HandWritten(2)),
          Map.entry(FollowUp.class, new FollowUp(LocalDate.of(2026, 4, 8), SEALED)),
          Map.entry(Set.class, Set.of(Consideration.PROXY)),
          Map.entry(Instant.class, NINE),
          Map.entry(int.class, 1));

  private final Jackson3Serializer serializer = Jackson3Serializer.builder().build();

  static Stream<Class<?>> everyCommand() {
    return Arrays.stream(ContactCommand.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("everyCommand")
  void every_command_arrives_as_it_was_sent(Class<?> type) throws ReflectiveOperationException {
    var command = filled(type);

    assertThat((Object) serializer.deserialize(serializer.serialize(command, String.class)))
        .isEqualTo(command);
  }

  @Test
  void a_refusal_arrives_as_it_was_sent() {
    var refusal = Rejection.of(ContactRejection.ALREADY_CALLED, "すでに窓口「3番」に呼び出されています");

    assertThat((Object) serializer.deserialize(serializer.serialize(refusal, byte[].class)))
        .isEqualTo(refusal);
  }

  private static Object filled(Class<?> type) throws ReflectiveOperationException {
    var constructor = type.getDeclaredConstructors()[0];
    constructor.setAccessible(true);
    return constructor.newInstance(
        Arrays.stream(constructor.getParameterTypes())
            .map(ContactCommandTravelsTest::someValueOf)
            .toArray());
  }

  private static Object someValueOf(Class<?> type) {
    return type.isEnum()
        ? type.getEnumConstants()[0]
        : requireNonNull(CAST.get(type), type::getName);
  }
}
