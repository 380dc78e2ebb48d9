package jp.madoguchi.platform.privacy;

import com.github.benmanes.caffeine.cache.Ticker;
import java.security.GeneralSecurityException;
import jp.madoguchi.platform.privacy.kek.KeyEncryption;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Data keys in the table of keys, wrapped by the keys of the house. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

  @Bean
  SubjectKeys subjectKeys(KeyTable table, KeyOwners owners, KeyEncryption keks) {
    return new SubjectKeys(table, owners, keks, Ticker.systemTicker());
  }

  @Bean
  Sealer sealer(SubjectKeys keys) {
    return new Sealer(keys);
  }

  @Bean
  BlindIndex blindIndex(KeyTable table, KeyEncryption keks) throws GeneralSecurityException {
    return new BlindIndex(new BlindIndexKey(table, keks));
  }
}
