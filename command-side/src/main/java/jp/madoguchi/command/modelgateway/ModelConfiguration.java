package jp.madoguchi.command.modelgateway;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import jp.madoguchi.command.modelgateway.provider.EmbeddingProvider;
import jp.madoguchi.command.modelgateway.provider.SpringAiEmbeddings;
import jp.madoguchi.command.modelgateway.provider.SpringAiProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Wires the way out, if there is one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ModelSettings.class, EmbeddingSettings.class})
class ModelConfiguration {

  @Bean
  ModelGateway modelGateway(
      ModelSettings settings, JdbcTemplate jdbc, Clock clock, MeterRegistry meters) {
    if (settings.isNone()) {
      return new NoModel();
    }
    var provider =
        new SpringAiProvider(
            settings.endpoint(),
            settings.key(),
            settings.name(),
            settings.within(),
            settings.longest());
    return new MaskingGateway(
        provider, new BudgetTable(jdbc), settings, clock, new ModelMeter(meters));
  }

  @Bean
  Embeddings embeddings(EmbeddingSettings settings, MeterRegistry meters) {
    return settings.isNone()
        ? new NoEmbeddings()
        : new MaskingEmbeddings(
            provider(settings, settings.within()),
            provider(settings, settings.passagesWithin()),
            meters);
  }

  private static EmbeddingProvider provider(EmbeddingSettings settings, Duration within) {
    return new SpringAiEmbeddings(settings.endpoint(), settings.key(), settings.name(), within);
  }
}
