package jp.madoguchi.platform.privacy;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.function.Supplier;
import jp.madoguchi.platform.privacy.kek.KeyEncryption;
import jp.madoguchi.platform.privacy.kek.KeyUnavailable;
import jp.madoguchi.platform.privacy.kek.LastingThreads;
import org.jspecify.annotations.Nullable;

/**
 * 検索の鍵 — the one key of the blind index, wrapped in the table of keys beside those of the subjects,
 * and made by whoever needs it first.
 */
final class BlindIndexKey implements Supplier<PrfSet> {

  private static final String SUBJECT = "blind-index";

  private final KeyTable table;
  private final KeyEncryption keks;
  private volatile @Nullable PrfSet known;

  BlindIndexKey(KeyTable table, KeyEncryption keks) throws GeneralSecurityException {
    PrfConfig.register();
    this.table = table;
    this.keks = keks;
  }

  @Override
  public PrfSet get() {
    var key = known;
    if (key == null) {
      key = foundOrMade();
      known = key;
    }
    return key;
  }

  private PrfSet foundOrMade() {
    try {
      var candidate = LastingThreads.draw(BlindIndexKey::generated);
      var row = table.make(SUBJECT, keks.wrap(SUBJECT, candidate));
      return keks.unwrap(SUBJECT, row.requireKey())
          .getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    } catch (GeneralSecurityException e) {
      throw new KeyUnavailable("The key of the blind index is not to be had", e);
    }
  }

  private static KeysetHandle generated() throws GeneralSecurityException {
    return KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF);
  }
}
