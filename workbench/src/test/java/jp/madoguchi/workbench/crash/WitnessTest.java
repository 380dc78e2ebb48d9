package jp.madoguchi.workbench.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WitnessTest {

  private static final Kind CONTACTS =
      new Kind("/contacts", new Clerk("staff-sato", "dept-citizens"), Map.of(), List.of());

  private final Verdict verdict = new Verdict();
  private final Witness witness = new Witness(CONTACTS, "a", verdict);
  private ForgetfulCity server;
  private City city;

  @BeforeEach
  void open() throws IOException {
    server = new ForgetfulCity();
    city = new City(server.url(), staff -> staff);
    witness.write(city);
    witness.write(city);
  }

  @AfterEach
  void close() {
    city.close();
    server.close();
  }

  @Test
  void has_nothing_to_say_against_a_server_that_keeps_everything() {
    witness.testify(city);

    assertThat(verdict.acknowledged.sum()).isEqualTo(2);
    assertThat(verdict.isClean()).isTrue();
  }

  @Test
  void misses_what_was_acknowledged_and_is_not_there() {
    server.forgetsTheLast();

    witness.testify(city);

    assertThat(verdict.lost.sum()).isPositive();
  }

  @Test
  void counts_a_write_whose_answer_was_lost_once_when_it_happened() {
    server.diesAfterTheNextWrite();
    assertThatThrownBy(() -> witness.write(city)).isInstanceOf(UncheckedIOException.class);
    assertThat(witness.isUnsure()).isTrue();

    witness.write(city);
    witness.testify(city);

    assertThat(verdict.acknowledged.sum()).isEqualTo(3);
    assertThat(verdict.isClean()).isTrue();
  }

  @Test
  void does_not_take_a_yes_without_a_version_for_an_acknowledgement() {
    server.saysYesToNothing();

    witness.write(city);
    witness.testify(city);

    assertThat(verdict.acknowledged.sum()).isEqualTo(2);
    assertThat(verdict.lost.sum()).isZero();
    assertThat(verdict.isClean()).isFalse();
  }

  @Test
  void sees_that_a_write_was_done_twice() {
    server.writesTheNextTwice();

    witness.write(city);
    witness.testify(city);

    assertThat(verdict.doubled.sum()).isPositive();
  }

  @Test
  void sees_that_a_write_was_done_twice_even_if_its_answer_was_lost() {
    server.writesTheNextTwice();
    server.diesAfterTheNextWrite();
    assertThatThrownBy(() -> witness.write(city)).isInstanceOf(UncheckedIOException.class);

    witness.write(city);

    assertThat(verdict.doubled.sum()).isPositive();
  }
}
