package jp.madoguchi.command.support;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * 未了の用件 — what has been asked and is not done yet, handed out to one node at a time. Whoever does
 * it says every few seconds that they go on; a node that dies says nothing, and another one begins
 * anew. The moments of the claims are the database's, which all nodes share.
 *
 * @param <I> what names one
 */
public final class OpenErrands<I> {

  private static final Duration CLAIM = Duration.ofSeconds(15);

  private static final String ADD =
      "insert into %1$s (%2$s, asked_at) values (?, ?) on conflict do nothing";

  private static final String REMOVE = "delete from %1$s where %2$s = ?";

  private static final String CLAIM_SOME =
      """
      with open as materialized (
        select %2$s from %1$s
         where claimed_until is null or claimed_until <= now()
         order by asked_at
         limit ?
           for update skip locked)
      update %1$s q
         set claimed_until = now() + make_interval(secs => ?), tries = tries + 1
        from open where q.%2$s = open.%2$s
      returning q.%2$s, q.tries
      """;

  private static final String RENEW =
      """
      update %1$s set claimed_until = now() + make_interval(secs => ?)
       where %2$s = any (?::text[])
      """;

  private static final String GIVE_BACK =
      "update %1$s set claimed_until = now() + interval '1 second' where %2$s = ?";

  private final JdbcTemplate jdbc;
  private final String table;
  private final String column;
  private final Function<I, String> written;
  private final Function<String, I> read;

  /**
   * @param table of {@code asked_at}, {@code tries} and {@code claimed_until}, and
   * @param column its key, which names the errand
   */
  public OpenErrands(
      JdbcTemplate jdbc,
      String table,
      String column,
      Function<I, String> written,
      Function<String, I> read) {
    this.jdbc = jdbc;
    this.table = table;
    this.column = column;
    this.written = written;
    this.read = read;
  }

  /**
   * 用件 — one to be done.
   *
   * @param tries how often somebody has begun, this time included
   */
  public record OpenErrand<I>(I what, int tries) {}

  public void add(I what, Instant askedAt) {
    jdbc.update(here(ADD), written.apply(what), askedAt.atOffset(ZoneOffset.UTC));
  }

  public void remove(I what) {
    jdbc.update(here(REMOVE), written.apply(what));
  }

  /** The longest waiting first. */
  List<OpenErrand<I>> claim(int most) {
    return jdbc.query(
        here(CLAIM_SOME),
        (row, _) -> new OpenErrand<>(read.apply(row.getString(1)), row.getInt(2)),
        most,
        CLAIM.toSeconds());
  }

  /** They are still being done. */
  void renew(Collection<I> those) {
    jdbc.update(here(RENEW), CLAIM.toSeconds(), those.stream().map(written).toArray(String[]::new));
  }

  /** It could not be done: it is to be tried again soon. */
  void giveBack(I what) {
    jdbc.update(here(GIVE_BACK), written.apply(what));
  }

  private String here(String sql) {
    return sql.formatted(table, column);
  }
}
