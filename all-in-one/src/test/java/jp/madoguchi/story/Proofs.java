package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is proved by now, as the tables of the command side have it. */
record Proofs(JdbcTemplate tables) {

  /** Waits for the first checkpoint. */
  static Proofs over(JdbcTemplate tables) {
    eventually(
        () ->
            !tables
                .queryForList("select size from proof_checkpoint limit 1", Long.class)
                .isEmpty());
    return new Proofs(tables);
  }

  /** An event that is in a checkpoint. */
  String provedEvent() {
    return one(
        """
        select d.eventIdentifier from proof_leaves l
          join DomainEventEntry d on d.globalIndex = l.positions[1] where l.tile = 0
        """);
  }

  /** How many facts the newest checkpoint has. */
  String signedFacts() {
    return one("select max(size)::text from proof_checkpoint");
  }

  private String one(String query) {
    return Objects.requireNonNull(tables.queryForObject(query, String.class));
  }
}
