package jp.madoguchi.platform.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One key for the whole house: a Tink keyset in a file that only its owner can read. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

  private static final String KEY = "house";

  @Bean
  Sealer sealer(@Value("${madoguchi.sealing.keyset}") Path keyset)
      throws GeneralSecurityException, IOException {
    AeadConfig.register();
    var handle = Files.exists(keyset) ? read(keyset) : create(keyset);
    return new Sealer(KEY, handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
  }

  private static KeysetHandle read(Path keyset) throws GeneralSecurityException, IOException {
    return TinkJsonProtoKeysetFormat.parseKeyset(
        Files.readString(keyset), InsecureSecretKeyAccess.get());
  }

  private static KeysetHandle create(Path keyset) throws GeneralSecurityException, IOException {
    var handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
    var json = TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
    Files.createDirectories(keyset.toAbsolutePath().getParent());
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    Files.writeString(Files.createFile(keyset, ownerOnly), json);
    return handle;
  }
}
