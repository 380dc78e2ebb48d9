package jp.madoguchi.story;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Recording;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * What a page must look like, by its own {@code startedBy} and {@code after}, without any
 * projector, batch or store in between. Pages share no type that tells how they begin, hence the
 * reflection.
 */
record Fold<P extends Page>(Class<P> type) {

  P of(List<? extends DomainEventMessage<?>> facts) {
    @Nullable P page = null;
    for (var fact : facts) {
      page = page == null ? started(fact) : after(page, fact);
    }
    if (page == null) {
      throw new IllegalArgumentException("Nothing ever happened");
    }
    return page;
  }

  private P started(DomainEventMessage<?> fact) {
    return fold("startedBy", null, fact);
  }

  private P after(P page, DomainEventMessage<?> fact) {
    return fold("after", page, fact);
  }

  private P fold(String step, @Nullable P page, DomainEventMessage<?> fact) {
    try {
      return type.cast(method(step, fact).invoke(page, fact.getPayload(), Recording.of(fact)));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("%s of %s".formatted(step, type), e);
    }
  }

  private Method method(String step, DomainEventMessage<?> fact) {
    var found =
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> method.getName().equals(step) && takes(method, fact))
            .findFirst()
            .orElseThrow();
    found.setAccessible(true);
    return found;
  }

  private static boolean takes(Method method, DomainEventMessage<?> fact) {
    var parameters = method.getParameterTypes();
    return parameters.length == 2
        && parameters[0].isInstance(fact.getPayload())
        && parameters[1] == Recorded.class;
  }
}
