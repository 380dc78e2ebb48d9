package jp.madoguchi.platform.access;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every request of the API is a look, as far as it shows anything. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration implements WebMvcConfigurer {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new ScreenOfTheLook());
  }

  @Bean(destroyMethod = "close")
  AccessLog accessLog(AccessFacts kept, MeterRegistry meters) {
    return new AccessLog(kept, new AccessMeter(meters), PATIENCE);
  }
}
