package jp.madoguchi.workbench.people;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.LongAdder;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;

/** What is asked at a counter, of people who are there: each kind as often as every other. */
final class Searches {

  private static final Clerk SATO = new Clerk("staff-sato", "dept-citizens");

  private final City city;
  private final int visitors;
  private final LongAdder failures = new LongAdder();

  Searches(City city, int visitors) {
    this.city = city;
    this.visitors = visitors;
  }

  long failures() {
    return failures.sum();
  }

  /** How a person may be asked for. */
  enum Kind {
    WHOLE_KANA,
    FAMILY_KANA,
    TWO_CHARACTERS,
    WHOLE_NAME,
    FAMILY_NAME,
    KANA_AND_BIRTH_DATE,
    PART,
    PHONE,
    END_OF_PHONE,
    BIRTH_DATE,
    NUMBER
  }

  static Kind anyKind() {
    var kinds = Kind.values();
    return kinds[ThreadLocalRandom.current().nextInt(kinds.length)];
  }

  void search(Kind kind) {
    var person = InventedPeople.person(ThreadLocalRandom.current().nextInt(visitors));
    var answer = city.ask(SATO, "/visitors/search", wanted(kind, person));
    if (!answer.isFine() || answer.items().findAny().isEmpty()) {
      failures.increment();
    }
  }

  private static Map<String, ?> wanted(Kind kind, InventedPeople.Person person) {
    return switch (kind) {
      case WHOLE_KANA -> Map.of("q", person.kana().replace(" ", ""));
      case FAMILY_KANA -> Map.of("q", family(person.kana()));
      case TWO_CHARACTERS -> Map.of("q", person.kana().substring(0, 2).strip());
      case WHOLE_NAME -> Map.of("q", person.name());
      case FAMILY_NAME -> Map.of("q", family(person.name()));
      case KANA_AND_BIRTH_DATE -> Map.of("q", family(person.kana()) + " " + person.born());
      case PART -> Map.of("kana", person.kana().replace(" ", "").substring(1), "match", "PART");
      case PHONE -> Map.of("q", person.phone());
      case END_OF_PHONE -> Map.of("phone", last(person.phone()), "name", family(person.name()));
      case BIRTH_DATE -> Map.of("birthDate", person.born());
      case NUMBER -> Map.of("residentNumber", person.number());
    };
  }

  private static String family(String name) {
    return List.of(name.split(" ")).getFirst();
  }

  private static String last(String phone) {
    return phone.substring(phone.length() - 4);
  }
}
