package jp.madoguchi.platform.privacy.kek;

import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.KmsClients;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.platform.stores.StoreMissing;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the key-encryption keys of this house come from: {@code madoguchi.sealing.source} says
 * which source wraps; the others that are given are still asked for what they wrapped.
 */
@Configuration(proxyBeanMethods = false)
class KekConfiguration {

  private enum Source {
    FILE("madoguchi.sealing.keyset"),
    ENVIRONMENT("madoguchi.sealing.keyset-json"),
    KMS("madoguchi.sealing.kms-keys");

    private final String property;

    Source(String property) {
      this.property = property;
    }
  }

  /**
   * @param create whether this side may make the key of a house that has none; who only opens what
   *     others have sealed may not
   * @param json a keyset as Tink writes it, from the environment
   * @param keys URIs of keys of a KMS, with commas between; the first is the primary
   */
  @Bean
  KeyEncryption keyEncryption(
      @Value("${madoguchi.sealing.source:file}") String wanted,
      @Value("${madoguchi.sealing.keyset}") Path file,
      @Value("${madoguchi.sealing.create:true}") boolean create,
      @Value("${madoguchi.sealing.keyset-json:}") String json,
      @Value("${madoguchi.sealing.kms-keys:}") String keys,
      ObjectProvider<KmsClient> kms)
      throws GeneralSecurityException {
    AeadConfig.register();
    var source = Source.valueOf(wanted.toUpperCase(Locale.ROOT));
    var uris =
        Pattern.compile(",")
            .splitAsStream(keys)
            .filter(Predicate.not(String::isBlank))
            .map(String::strip)
            .toList();
    var given = new EnumMap<Source, KekSource>(Source.class);
    if (source == Source.FILE && create) {
      KeysetFile.createIfMissing(file);
    }
    if (source == Source.FILE || Files.exists(file)) {
      given.put(Source.FILE, new KeysetFile(file));
    }
    if (!json.isBlank()) {
      given.put(Source.ENVIRONMENT, fromText(json));
    }
    if (!uris.isEmpty()) {
      given.put(Source.KMS, new KmsKeks(uris, client(uris, kms)));
    }
    return new KeyEncryption(inOrder(source, given));
  }

  private static Keyset fromText(String json) {
    try {
      return Keyset.parsed(json);
    } catch (GeneralSecurityException e) {
      throw new StoreMissing("MADOGUCHI_SEALING_KEYSET_JSON is no keyset as Tink writes it.");
    }
  }

  /** A bean of whoever packages the house, or one that Tink finds on the class path. */
  private static KmsClient client(List<String> uris, ObjectProvider<KmsClient> given)
      throws GeneralSecurityException {
    var found =
        given.orderedStream().filter(one -> uris.stream().allMatch(one::doesSupport)).findFirst();
    return found.isPresent() ? found.get() : KmsClients.getAutoLoaded(uris.getFirst());
  }

  private static List<KekSource> inOrder(Source wanted, Map<Source, KekSource> given) {
    var first = given.remove(wanted);
    if (first == null) {
      throw new StoreMissing(
          "There is no key-encryption key: set %s, or madoguchi.sealing.source to file."
              .formatted(wanted.property));
    }
    return Stream.concat(Stream.of(first), given.values().stream()).toList();
  }
}
