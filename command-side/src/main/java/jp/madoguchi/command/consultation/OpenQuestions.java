package jp.madoguchi.command.consultation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import jp.madoguchi.shared.id.ConsultationId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * 未回答の質問 — hands them out to one node at a time. Whoever answers says every few seconds that they
 * go on; a node that dies says nothing, and another one begins anew. The moments of the claims are
 * the database's, which all nodes share.
 */
@Component
class OpenQuestions {

  private static final Duration CLAIM = Duration.ofSeconds(15);

  private static final String CLAIM_SOME =
      """
      with open as materialized (
        select consultation from open_question
         where claimed_until is null or claimed_until <= now()
         order by asked_at
         limit ?
           for update skip locked)
      update open_question q
         set claimed_until = now() + make_interval(secs => ?), tries = tries + 1
        from open where q.consultation = open.consultation
      returning q.consultation, q.tries
      """;

  private static final String RENEW =
      """
      update open_question set claimed_until = now() + make_interval(secs => ?)
       where consultation = any (?::text[])
      """;

  private final JdbcTemplate jdbc;

  OpenQuestions(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * 質問 — one to be answered.
   *
   * @param tries how often somebody has begun, this time included
   */
  record OpenQuestion(ConsultationId consultation, int tries) {}

  void add(ConsultationId consultation, Instant askedAt) {
    jdbc.update(
        "insert into open_question (consultation, asked_at) values (?, ?) on conflict do nothing",
        consultation.value(),
        askedAt.atOffset(ZoneOffset.UTC));
  }

  void remove(ConsultationId consultation) {
    jdbc.update("delete from open_question where consultation = ?", consultation.value());
  }

  /** The longest waiting first. */
  List<OpenQuestion> claim(int most) {
    return jdbc.query(
        CLAIM_SOME,
        (row, _) -> new OpenQuestion(new ConsultationId(row.getString(1)), row.getInt(2)),
        most,
        CLAIM.toSeconds());
  }

  /** They are still being answered. */
  void renew(Collection<ConsultationId> consultations) {
    jdbc.update(
        RENEW,
        CLAIM.toSeconds(),
        consultations.stream().map(ConsultationId::value).toArray(String[]::new));
  }

  /** It could not be answered: it is to be tried again soon. */
  void giveBack(ConsultationId consultation) {
    jdbc.update(
        "update open_question set claimed_until = now() + interval '1 second' where consultation = ?",
        consultation.value());
  }
}
