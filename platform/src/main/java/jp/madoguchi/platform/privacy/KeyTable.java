package jp.madoguchi.platform.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import jp.madoguchi.platform.privacy.kek.WrappedKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/**
 * 鍵の表 — every data key, wrapped. A key is on the disk before the caller gets it, whatever becomes
 * of the transaction that the caller is in: so this table has connections of its own.
 */
@Component
class KeyTable {

  /** One trip: what is made now, or else what was there when the trip began. */
  private static final String MAKE =
      """
      with made as (
        insert into subject_key as k (subject, wrapped, kek, created_at) values (?, ?, ?, now())
        on conflict (subject) do update set wrapped = excluded.wrapped, kek = excluded.kek
         where k.wrapped is null and k.destroyed_at is null
        returning subject, wrapped, kek, destroyed_at)
      select * from made
      union all
      select subject, wrapped, kek, destroyed_at from subject_key
       where subject = ? and not exists (select 1 from made)
      """;

  private static final String FIND =
      "select subject, wrapped, kek, destroyed_at from subject_key where subject = any (?)";

  private static final String COUNT =
      "select kek, count(*) as keys from subject_key where wrapped is not null group by kek";

  private static final String WRAPPED_OTHERWISE =
      """
      select subject, wrapped, kek, destroyed_at from subject_key
       where wrapped is not null and kek <> ? and subject > ?
       order by subject limit ?
      """;

  /** A key that was destroyed or wrapped by others meanwhile stays as it is. */
  private static final String REWRAP =
      """
      update subject_key k set wrapped = n.wrapped, kek = n.kek
        from unnest(?::text[], ?::text[], ?::bytea[], ?::text[]) as n (subject, old, wrapped, kek)
       where k.subject = n.subject and k.kek = n.old and k.wrapped is not null
      """;

  private final JdbcTemplate jdbc;

  KeyTable(DataSource postgres) {
    this.jdbc = new JdbcTemplate(new DelegatingDataSource(postgres));
  }

  /** The key of that subject: this one, unless another was made before, on whichever node. */
  KeyRow make(String subject, WrappedKey candidate) {
    // Another node that makes it at this very moment shows at the second look only.
    return tryToMake(subject, candidate)
        .or(() -> tryToMake(subject, candidate))
        .orElseThrow(() -> new IllegalStateException("Could not make the key of " + subject));
  }

  private Optional<KeyRow> tryToMake(String subject, WrappedKey candidate) {
    return jdbc
        .query(MAKE, KeyTable::read, subject, candidate.bytes(), candidate.kek(), subject)
        .stream()
        .findFirst();
  }

  List<KeyRow> find(Collection<String> subjects) {
    return jdbc.query(FIND, KeyTable::read, (Object) subjects.toArray(String[]::new));
  }

  /** How many keys each key-encryption key wraps. */
  Map<String, Long> countByKek() {
    var counts = new TreeMap<String, Long>();
    jdbc.query(
        COUNT,
        row -> {
          counts.put(row.getString("kek"), row.getLong("keys"));
        });
    return counts;
  }

  /** The next keys that another than that one wraps. */
  List<KeyRow> wrappedOtherwise(String kek, String after, int limit) {
    return jdbc.query(WRAPPED_OTHERWISE, KeyTable::read, kek, after, limit);
  }

  void rewrap(List<Rewrapped> keys) {
    jdbc.update(
        REWRAP,
        keys.stream().map(Rewrapped::subject).toArray(String[]::new),
        keys.stream().map(Rewrapped::old).toArray(String[]::new),
        keys.stream().map(key -> key.now().bytes()).toArray(byte[][]::new),
        keys.stream().map(key -> key.now().kek()).toArray(String[]::new));
  }

  /** A key and what wrapped it before. */
  record Rewrapped(String subject, String old, WrappedKey now) {}

  private static KeyRow read(ResultSet row, int number) throws SQLException {
    var wrapped = row.getBytes("wrapped");
    return new KeyRow(
        row.getString("subject"),
        wrapped == null ? null : new WrappedKey(row.getString("kek"), wrapped),
        row.getObject("destroyed_at") != null);
  }
}
