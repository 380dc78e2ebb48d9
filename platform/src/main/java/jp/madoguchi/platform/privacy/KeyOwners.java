package jp.madoguchi.platform.privacy;

import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.id.VisitorId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 鍵の持ち主 — to whom keys belong: the chain from a consultation to its contact or case, from there to
 * the visitor, and from a visitor to the one they were merged into. Who belongs to a destroyed
 * owner is destroyed, whichever came first.
 */
@Component
class KeyOwners {

  private static final String OWN =
      """
      insert into subject_key as k (subject, owner, created_at) values (?, ?, now())
      on conflict (subject) do update set owner = excluded.owner
       where k.owner is distinct from excluded.owner
      """;

  private static final String DISOWN = "update subject_key set owner = null where subject = ?";

  private static final String REQUIRE_ROW =
      "insert into subject_key (subject, created_at) values (?, now()) on conflict do nothing";

  /** Waits for a destruction that is under way, and lets none begin before the end. */
  private static final String HOLD =
      "select destroyed_at is not null from subject_key where subject = ? for share";

  private static final String DESTROY_ONE =
      """
      update subject_key set wrapped = null, destroyed_at = now()
       where subject = ? and destroyed_at is null
      """;

  private static final String BELONGING =
      """
      with recursive belonging as (
        select subject, destroyed_at from subject_key where subject = ?
        union
        select k.subject, k.destroyed_at
          from subject_key k join belonging b on k.owner = b.subject)
      """;

  private static final String DESTROY_BELONGING =
      BELONGING
          + """
          update subject_key set wrapped = null, destroyed_at = now()
           where destroyed_at is null and subject in (select subject from belonging)
          """;

  /** What wrapped a key stays, and tells that there was one. */
  private static final String ALL_BELONGING =
      BELONGING
          + """
          select subject, kek is not null as had_key from subject_key
           where subject in (select subject from belonging)
           order by subject
          """;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;

  KeyOwners(DataSource postgres) {
    var ofItsOwn = new DelegatingDataSource(postgres);
    this.jdbc = new JdbcTemplate(ofItsOwn);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(ofItsOwn));
  }

  /** Whether that owner is destroyed, and the life with it. */
  boolean own(Identifier life, Identifier owner) {
    return transaction.execute(
        _ -> {
          jdbc.update(REQUIRE_ROW, owner.value());
          var destroyed =
              Boolean.TRUE.equals(jdbc.queryForObject(HOLD, Boolean.class, owner.value()));
          jdbc.update(OWN, life.value(), owner.value());
          if (destroyed) {
            jdbc.update(DESTROY_BELONGING, life.value());
          }
          return destroyed;
        });
  }

  void disown(Identifier life) {
    jdbc.update(DISOWN, life.value());
  }

  /** Destroys the visitor's own key first: nobody is handed over to them any more. */
  Destruction destroy(VisitorId visitor) {
    return transaction.execute(
        _ -> {
          jdbc.update(REQUIRE_ROW, visitor.value());
          jdbc.update(DESTROY_ONE, visitor.value());
          while (jdbc.update(DESTROY_BELONGING, visitor.value()) > 0) {
            // Whoever was handed over at this very moment shows at the next look.
          }
          return allBelongingTo(visitor);
        });
  }

  private Destruction allBelongingTo(VisitorId visitor) {
    var lives = new ArrayList<String>();
    var keys = new AtomicInteger();
    jdbc.query(
        ALL_BELONGING,
        row -> {
          lives.add(row.getString("subject"));
          keys.addAndGet(row.getBoolean("had_key") ? 1 : 0);
        },
        visitor.value());
    return new Destruction(lives, keys.get());
  }
}
