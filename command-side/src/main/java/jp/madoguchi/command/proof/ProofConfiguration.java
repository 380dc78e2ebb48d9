package jp.madoguchi.command.proof;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import jp.madoguchi.proof.note.SigningKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The key that signs, and the file that is only appended to. */
@Configuration(proxyBeanMethods = false)
class ProofConfiguration {

  @Bean
  SigningKey checkpointKey(
      @Value("${madoguchi.proof.key}") Path path, @Value("${madoguchi.proof.origin}") String origin)
      throws IOException {
    return SigningKeyFile.at(path, origin);
  }

  @Bean
  CheckpointFile checkpointFile(@Value("${madoguchi.proof.checkpoints}") Path path) {
    return new CheckpointFile(path);
  }

  @Bean
  @ConditionalOnProperty("madoguchi.proof.time-authority.url")
  TimeAuthority timeAuthority(
      @Value("${madoguchi.proof.time-authority.url}") URI address,
      @Value("${madoguchi.proof.time-authority.certificate}") Path certificate)
      throws IOException {
    return HttpTimeAuthority.at(address, certificate);
  }
}
