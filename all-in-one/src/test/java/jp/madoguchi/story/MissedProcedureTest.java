package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("受付漏れ")
class MissedProcedureTest {

  private static final String REFUSED = "NO_EARLIER_CONTACT_OF_THE_VISITOR";

  @LocalServerPort int port;

  private Clerk sato;
  private Answer hanako;
  private Answer earlier;

  @BeforeEach
  void somebody_was_here() {
    TownClock.nextMorning();
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    hanako = sato.create("/visitors", Map.of("name", "架空 花子"));
    earlier = comes(sato, hanako);
    TownClock.passes(Duration.ofMinutes(20));
  }

  @Test
  @DisplayName("後から見つかった手続は、案内すべきだった来庁を名指しして受け付ける")
  void a_case_says_at_which_earlier_visit_it_should_have_been_offered() {
    var again = comes(sato, hanako);

    var opened = opens(sato, again, earlier, null);
    assertThat(opened.status()).as("%s", opened.body()).isEqualTo(201);
    assertThat(sato.looksAt(opened).text("/missedIn")).isEqualTo(earlier.id());
    assertThat(opens(sato, null, earlier, hanako).status()).isEqualTo(201);
  }

  @Test
  @DisplayName("名寄せされた来庁者は、どちらの名でも同じ人である")
  void whoever_was_merged_is_the_same_visitor() {
    var twin = sato.create("/visitors", Map.of("name", "架空 花子"));
    sato.does(twin, "merges", Map.of("into", hanako.id(), "reason", "同じ人"));

    assertThat(opens(sato, null, earlier, twin).status()).isEqualTo(201);
  }

  @Test
  @DisplayName("ほかの人の来庁や、同じ来庁、後の来庁、取り消した来庁では断られる")
  void it_must_be_an_earlier_visit_of_the_same_visitor_that_stands() {
    var other = sato.create("/visitors", Map.of("name", "見本 太郎"));
    var unknown = sato.create("/contacts", Screen.visit("M-2", "dept-citizens"));

    Problem.is(opens(sato, comes(sato, other), earlier, null), 422, REFUSED);
    Problem.is(opens(sato, unknown, earlier, null), 422, REFUSED);
    Problem.is(opens(sato, null, earlier, null), 422, REFUSED);
    Problem.is(opens(sato, earlier, earlier, null), 422, REFUSED);
    Problem.is(opens(sato, null, unknown, hanako), 422, REFUSED);
    var before = new HashMap<>(body(null, earlier, hanako));
    before.put("happenedAt", TownClock.now().minusMinutes(40).toOffsetDateTime().toString());
    Problem.is(sato.create("/cases", before), 422, REFUSED);
    sato.does(earlier, "cancellation", Map.of("reason", "誤り"));
    Problem.is(opens(sato, null, earlier, hanako), 422, REFUSED);
  }

  @Test
  @DisplayName("見ることのできない来庁者対応は、ないものとして断られる")
  void a_visit_that_is_not_there_for_the_clerk_is_unknown() {
    var fujita = Clerk.at(port, "staff-fujita", "dept-tax");

    Problem.is(opens(fujita, null, earlier, hanako), 422, "CONTACT_IS_UNKNOWN");
  }

  private static Answer comes(Clerk clerk, Answer visitor) {
    var contact = clerk.create("/contacts", Screen.visit("M-1", clerk.department()));
    return clerk.does(contact, "visitor", Map.of("visitor", visitor.id()));
  }

  private static Answer opens(
      Clerk clerk, @Nullable Answer contact, Answer missedIn, @Nullable Answer visitor) {
    return clerk.create("/cases", body(contact, missedIn, visitor));
  }

  private static Map<String, Object> body(
      @Nullable Answer contact, Answer missedIn, @Nullable Answer visitor) {
    var body = new HashMap<String, Object>(Map.of("procedure", "proc-moving-in"));
    body.put("missedIn", missedIn.id());
    if (contact != null) {
      body.put("contactId", contact.id());
    }
    if (visitor != null) {
      body.put("visitor", visitor.id());
    }
    return body;
  }
}
