package jp.madoguchi.platform.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import jp.madoguchi.platform.stores.StoreMissing;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One key for the whole house: a Tink keyset in a file that only its owner can read. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

  private static final String KEY = "house";

  /**
   * @param create whether this side may make the key of a house that has none; who only opens what
   *     others have sealed may not
   */
  @Bean
  Sealer sealer(
      @Value("${madoguchi.sealing.keyset}") Path keyset,
      @Value("${madoguchi.sealing.create:true}") boolean create)
      throws GeneralSecurityException, IOException {
    AeadConfig.register();
    if (create && Files.notExists(keyset)) {
      create(keyset.toAbsolutePath());
    }
    return new Sealer(KEY, read(keyset).getPrimitive(RegistryConfiguration.get(), Aead.class));
  }

  private static KeysetHandle read(Path keyset) throws GeneralSecurityException, IOException {
    if (Files.notExists(keyset)) {
      throw new StoreMissing(
          "The key file %s is not there: let madoguchi.sealing.keyset name the command side's."
              .formatted(keyset));
    }
    return TinkJsonProtoKeysetFormat.parseKeyset(
        Files.readString(keyset), InsecureSecretKeyAccess.get());
  }

  /**
   * Complete and on the disk before it has its name, and never in the place of another node's:
   * without it, nothing that was sealed could be read.
   */
  private static void create(Path keyset) throws GeneralSecurityException, IOException {
    var handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    var json = TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
    var folder = Files.createDirectories(keyset.getParent());
    var draft = Files.createTempFile(folder, "keyset", ".new"); // For its owner only.
    try {
      Files.writeString(draft, json);
      force(draft);
      Files.createLink(keyset, draft);
      force(folder);
    } catch (FileAlreadyExistsException e) {
      // Another node was faster: its key is the house's.
    } finally {
      Files.delete(draft);
    }
  }

  private static void force(Path path) throws IOException {
    try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
      file.force(true);
    }
  }
}
