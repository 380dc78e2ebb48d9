package jp.madoguchi.command.support;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/**
 * 見回りの時計 — every round of the house has a thread of its own. The scheduler that comes with virtual
 * threads has one for all rounds with a pause between them: a bundle of the whole city in the
 * making would hold up a temporary lift that is to return.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class RoundsConfiguration {

  /** More than there are rounds. */
  private static final int AT_ONCE = 32;

  @Bean
  ThreadPoolTaskScheduler taskScheduler() {
    var scheduler = new ThreadPoolTaskScheduler();
    scheduler.setPoolSize(AT_ONCE);
    scheduler.setVirtualThreads(true);
    scheduler.setThreadNamePrefix("round-");
    return scheduler;
  }
}
