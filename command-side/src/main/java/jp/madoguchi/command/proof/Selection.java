package jp.madoguchi.command.proof;

import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import jp.madoguchi.proof.tree.Tiles;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * 抽出 — which facts an export holds.
 *
 * @param condition on a row {@code d} of the event table
 */
record Selection(JdbcTemplate jdbc, Export export, String condition, List<Object> arguments) {

  /** What is theirs: their contacts and cases, whoever was merged into them, and their erasure. */
  private static final String LIVES_OF =
      """
      with recursive belonging as (
        select ?::text as subject
        union
        select k.subject from subject_key k join belonging b on k.owner = b.subject)
      select subject from belonging
      union
      select replace(subject, 'visitor-', 'erasure-') from belonging where subject like 'visitor-%'
      """;

  static Selection of(Export export, JdbcTemplate jdbc) {
    return switch (export.scope()) {
      case ALL -> new Selection(jdbc, export, "true", List.of());
      case LIFE -> ofLives(export, List.of(subject(export)), jdbc);
      case PERSON -> ofLives(export, livesOf(subject(export), jdbc), jdbc);
      case SECTION ->
          new Selection(
              jdbc,
              export,
              """
              convert_from(d.metaData, 'UTF8')::jsonb ->> 'actorDepartment' = ?
              and d.timeStamp >= ? and d.timeStamp < ?
              """,
              List.of(
                  subject(export),
                  Objects.requireNonNull(export.from()),
                  Objects.requireNonNull(export.to())));
    };
  }

  private static Selection ofLives(Export export, List<String> lives, JdbcTemplate jdbc) {
    return new Selection(
        jdbc,
        export,
        "d.aggregateIdentifier = any (?::text[])",
        List.of("{" + String.join(",", lives) + "}"));
  }

  private static List<String> livesOf(String visitor, JdbcTemplate jdbc) {
    return jdbc.query(LIVES_OF, (row, _) -> row.getString(1), visitor);
  }

  /** The tiles in which there may be some, in order. */
  LongStream tiles(long size) {
    return switch (export.scope()) {
      case ALL, SECTION -> LongStream.range(0, Math.ceilDiv(size, Tiles.WIDTH));
      case LIFE, PERSON ->
          jdbc
              .query(
                  """
                  select distinct l.tile from DomainEventEntry d
                    join proof_leaves l on l.reach @> d.globalIndex
                     and d.globalIndex = any (l.positions)
                   where\s"""
                      + condition
                      + " order by 1",
                  (row, _) -> row.getLong(1),
                  arguments.toArray())
              .stream()
              .mapToLong(Long::longValue);
    };
  }

  boolean isOfAll() {
    return export.scope() == Export.Scope.ALL;
  }

  private static String subject(Export export) {
    return Objects.requireNonNull(export.subject());
  }
}
