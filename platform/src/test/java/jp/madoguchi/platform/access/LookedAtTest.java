package jp.madoguchi.platform.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Rights;
import jp.madoguchi.shared.access.AccessFact;
import jp.madoguchi.shared.access.AccessKind;
import jp.madoguchi.shared.access.AccessRecorded;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class LookedAtTest {

  private static final Actor SATO =
      new Actor(new StaffId("staff-sato"), new DepartmentId("dept-citizens"), "pc-103", "");
  private static final Screen CONTACT =
      new Screen("GET /api/v1/contacts/{id}", "来庁者対応を見る", List.of("contact-1"));
  private static final Screen LIST = new Screen("GET /api/v1/contacts", "一覧を見る", List.of());

  private final List<AccessFact> record = new ArrayList<>();
  private final MockHttpServletResponse response = new MockHttpServletResponse();
  private final Look look = new Look();
  private boolean broken;
  private final AccessLog log =
      new AccessLog(
          this::append, new AccessMeter(new SimpleMeterRegistry()), Duration.ofMinutes(1));
  private final LookedAt answer = new LookedAt(response, recording());

  @AfterEach
  void close() throws InterruptedException {
    log.close();
  }

  @Test
  void what_is_shown_is_on_record_before_the_first_byte() throws IOException {
    look.on(CONTACT);
    look.at("contact-1");

    var stream = answer.getOutputStream();

    assertThat(looks()).singleElement().satisfies(this::isOfTheContact);
    assertThat(response.getContentAsByteArray()).isEmpty();
    stream.write("{}".getBytes(UTF_8));
    assertThat(looks()).hasSize(1);
  }

  private void isOfTheContact(AccessRecorded one) {
    assertThat(one.staff()).isEqualTo(SATO.staff());
    assertThat(one.kind()).isEqualTo(AccessKind.SINGLE);
    assertThat(one.lives()).containsExactly("contact-1");
    assertThat(one.count()).isEqualTo(1);
    assertThat(one.nationalNumber()).isFalse();
  }

  @Test
  void a_writer_is_no_way_around_it() throws IOException {
    look.on(CONTACT);
    look.at("contact-1");

    answer.getWriter().write("…");

    assertThat(looks()).hasSize(1);
  }

  @Test
  void what_comes_into_sight_later_is_on_record_before_it_is_written() throws IOException {
    response.setContentType("text/event-stream");
    look.on(LIST);
    var stream = answer.getOutputStream();
    assertThat(looks()).extracting(AccessRecorded::count).containsExactly(0);

    look.at("contact-1");
    look.at("contact-2");
    stream.write('x');
    look.at("contact-1");
    stream.write("y".getBytes(UTF_8));

    assertThat(looks()).hasSize(2).allMatch(one -> one.kind() == AccessKind.STREAM);
    assertThat(looks().getLast().lives()).containsExactly("contact-1", "contact-2");
  }

  @Test
  void what_cannot_be_put_on_record_is_not_shown_and_its_headers_are_unsaid() {
    look.on(CONTACT);
    look.at("contact-1");
    broken = true;
    answer.setHeader("ETag", "\"3\"");
    answer.setContentLength(2);

    assertThatThrownBy(answer::getOutputStream).isInstanceOf(LookNotRecorded.class);

    assertThat(response.getHeader("ETag")).isNull();
    assertThat(response.getContentAsByteArray()).isEmpty();
  }

  @Test
  void a_stream_that_cannot_be_recorded_any_more_stops() throws IOException {
    look.on(LIST);
    var stream = answer.getOutputStream();
    broken = true;
    look.at("contact-1");

    assertThatThrownBy(() -> stream.write('x')).isInstanceOf(LookNotRecorded.class);
    assertThatThrownBy(() -> stream.write('y')).isInstanceOf(LookNotRecorded.class);
    assertThat(response.getContentAsByteArray()).isEmpty();
  }

  @Test
  void an_answer_that_shows_nobody_is_not_on_record() throws IOException {
    look.on(LIST);
    look.at("dept-citizens");
    look.at("staff-sato");
    look.at("proc-moving-in");

    answer.getOutputStream().write('x');

    assertThat(looks()).isEmpty();
  }

  @Test
  void a_problem_shows_nobody_even_if_somebody_was_opened_for_it() throws IOException {
    look.on(LIST);
    look.at("contact-1");
    response.setStatus(503);

    answer.getOutputStream().write('x');

    assertThat(looks()).isEmpty();
  }

  @Test
  void a_refused_look_is_on_record_by_name() throws IOException {
    look.on(CONTACT);
    response.setStatus(404);

    answer.getOutputStream();

    assertThat(looks()).singleElement().matches(AccessRecorded::refused);
    assertThat(looks().getFirst().lives()).containsExactly("contact-1");
    assertThat(looks().getFirst().count()).isZero();
  }

  @Test
  void a_refusal_is_told_even_if_it_cannot_be_recorded() throws IOException {
    look.on(CONTACT);
    response.setStatus(404);
    broken = true;

    answer.getOutputStream().write('x');

    assertThat(response.getContentAsByteArray()).hasSize(1);
  }

  @Test
  void a_file_is_an_export() throws IOException {
    look.on(LIST);
    look.at("contact-1");
    response.setContentType("text/csv;charset=UTF-8");

    answer.getOutputStream();

    assertThat(looks()).singleElement().matches(one -> one.kind() == AccessKind.EXPORT);
  }

  private List<AccessRecorded> looks() {
    return record.stream().map(AccessRecorded.class::cast).toList();
  }

  private void append(List<AccessFact> facts) {
    if (broken) {
      throw new IllegalStateException("No space left on device");
    }
    record.addAll(facts);
  }

  private static Caller caller() {
    return new Caller(SATO, Rights.none(SATO.staff()), LocalDate.of(2026, 4, 2), Looks.MORNING);
  }

  private Recording recording() {
    var clock = Clock.fixed(Looks.MORNING, ZoneOffset.UTC);
    return new Recording(caller(), look, log, (_, _) -> null, clock);
  }
}
