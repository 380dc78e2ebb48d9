package jp.madoguchi.story;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 照会の数 — how often the facts of each life were asked for, of a store that is ours to watch. */
@Configuration(proxyBeanMethods = false)
class LookUps {

  private static final Map<String, Integer> COUNTED = new ConcurrentHashMap<>();

  static int of(String life) {
    return COUNTED.getOrDefault(life, 0);
  }

  @Bean
  static BeanPostProcessor countingLookUps() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof EventStorageEngine engine ? counting(engine) : bean;
      }
    };
  }

  private static Object counting(EventStorageEngine engine) {
    return Proxy.newProxyInstance(
        LookUps.class.getClassLoader(),
        new Class<?>[] {EventStorageEngine.class},
        (_, method, arguments) -> {
          count(arguments);
          try {
            return method.invoke(engine, arguments);
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private static void count(@Nullable Object @Nullable [] arguments) {
    if (arguments != null && arguments.length > 0 && arguments[0] instanceof String life) {
      COUNTED.merge(life, 1, Integer::sum);
    }
  }
}
