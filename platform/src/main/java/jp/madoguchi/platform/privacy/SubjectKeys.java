package jp.madoguchi.platform.privacy;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import jp.madoguchi.platform.privacy.SubjectKey.Destroyed;
import jp.madoguchi.platform.privacy.SubjectKey.Whole;
import jp.madoguchi.platform.privacy.kek.KeyEncryption;
import jp.madoguchi.platform.privacy.kek.KeyUnavailable;
import jp.madoguchi.platform.privacy.kek.LastingThreads;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.id.VisitorId;

/**
 * 対象ごとのデータ鍵 — one key a life, made when its first text is sealed. A life that is known to be a
 * visitor's belongs to them: it keeps its key, and loses it when theirs is destroyed.
 */
public final class SubjectKeys {

  private static final String HOUSE = "house";

  /** A key that another node destroyed opens nothing here after so long. */
  private static final Duration REMEMBERED = Duration.ofSeconds(5);

  private static final long MOST = 50_000;

  private final KeyTable table;
  private final KeyOwners owners;
  private final KeyEncryption keks;
  private final Cache<String, SubjectKey> known;

  SubjectKeys(KeyTable table, KeyOwners owners, KeyEncryption keks, Ticker ticker) {
    this.table = table;
    this.owners = owners;
    this.keks = keks;
    this.known =
        Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).ticker(ticker).build();
  }

  /** The key to seal with, on the disk before it is used. */
  SubjectKey toSeal(String subject) {
    return known.get(subject, this::made);
  }

  /**
   * The key to open with.
   *
   * @throws KeyUnavailable if there is none, and never was; or it cannot be unwrapped
   */
  SubjectKey toOpen(String subject) {
    return known.get(subject, this::found);
  }

  /** Fetches the keys of many lives at once: opening them one by one asks no more. */
  void prepare(Collection<String> lives) {
    var wanted = lives.stream().filter(Predicate.not(known.asMap()::containsKey)).toList();
    if (!wanted.isEmpty()) {
      table.find(wanted).stream()
          .filter(Predicate.not(KeyRow::isToCome))
          .forEach(row -> known.asMap().computeIfAbsent(row.subject(), _ -> usable(row)));
    }
  }

  /**
   * 名寄せ — from now on that life belongs to that visitor, or to the contact or case that may be a
   * visitor's. The texts it has and will have stay under its own key; saying it again changes
   * nothing, and another owner takes the life over. Of a visitor, it says into whom they were
   * merged.
   */
  public void handOver(Identifier life, Identifier owner) {
    if (owners.own(life, owner)) {
      known.put(life.value(), new Destroyed());
    }
  }

  /** Takes a hand-over back, such as the merge of two visitors. */
  public void takeBack(Identifier life) {
    owners.disown(life);
  }

  /**
   * 鍵の破棄 — of the visitor and of all that belongs to them, for good. Doing it again finds the same
   * lives and destroys nothing.
   *
   * @return whose keys these are, the visitor among them
   */
  public Destruction destroy(VisitorId visitor) {
    var done = owners.destroy(visitor);
    done.lives().forEach(life -> known.put(life, new Destroyed()));
    return done;
  }

  /**
   * Texts from before there were these keys are under the keyset of the file: it becomes the key of
   * a subject named {@code house}, so that it may be wrapped, and the file's keys replaced.
   */
  public void adoptKeyOfTheHouse() {
    var missing = table.find(List.of(HOUSE)).stream().anyMatch(KeyRow::isToCome);
    if (missing) {
      var key =
          keks.keyOfTheHouse()
              .orElseThrow(() -> new KeyUnavailable("The keyset of the house is not here"));
      table.make(HOUSE, keks.wrap(HOUSE, key));
    }
  }

  private SubjectKey made(String subject) {
    try {
      var candidate = LastingThreads.draw(SubjectKeys::generated);
      return usable(table.make(subject, keks.wrap(subject, candidate)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Could not make a key for " + subject, e);
    }
  }

  private SubjectKey found(String subject) {
    return table.find(List.of(subject)).stream()
        .findFirst()
        .map(this::usable)
        .orElseThrow(() -> new KeyUnavailable("There is no key of " + subject));
  }

  private SubjectKey usable(KeyRow row) {
    return row.destroyed()
        ? new Destroyed()
        : new Whole(aead(keks.unwrap(row.subject(), row.requireKey())));
  }

  private static KeysetHandle generated() throws GeneralSecurityException {
    return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
  }

  private static Aead aead(KeysetHandle key) {
    try {
      return key.getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new KeyUnavailable("A key is none of those we know", e);
    }
  }
}
