package jp.madoguchi.query.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.madoguchi.platform.web.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * 時点 — what held at a moment, as far as it was known at another (bitemporal). The instant of a fact
 * itself belongs to the moment after it.
 *
 * @param at of which it is asked
 * @param knownAt what was recorded later is left out; what was recorded late until then is told
 */
record Moment(Instant at, Instant knownAt) {

  /**
   * As the live page stood then, unless it is said until when facts were known.
   *
   * @throws RequestRefused 400 if no moment is named; 422 if it lies in the future, or is to be
   *     known before it was
   */
  static Moment of(@Nullable OffsetDateTime at, @Nullable OffsetDateTime knownAt, Instant now) {
    var moment = named(at);
    var known = knownAt == null ? moment : named(knownAt);
    if (moment.isAfter(now) || known.isAfter(now)) {
      throw refused("MOMENT_IN_THE_FUTURE", "at と known-at には、今までの時点を指定してください");
    }
    if (known.isBefore(moment)) {
      throw refused("KNOWN_BEFORE", "known-at には、at 以後の時点を指定してください");
    }
    return new Moment(moment, known);
  }

  private static Instant named(@Nullable OffsetDateTime moment) {
    if (moment == null) {
      throw new RequestRefused(
          HttpStatus.BAD_REQUEST,
          "MALFORMED_PARAMETER",
          "時点を 2026-04-01T11:42:00+09:00 のように指定してください");
    }
    return moment.toInstant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static RequestRefused refused(String code, String sentence) {
    return new RequestRefused(HttpStatus.UNPROCESSABLE_CONTENT, code, sentence);
  }

  /** Those that held then; what puts something right holds for it from the beginning. */
  List<Fact> of(List<Fact> facts, Retelling<?, ?> retelling) {
    return facts.stream()
        .filter(fact -> fact.isKnownAt(knownAt))
        .filter(fact -> fact.hasHappenedAt(at) || retelling.putsRight(fact))
        .toList();
  }
}
