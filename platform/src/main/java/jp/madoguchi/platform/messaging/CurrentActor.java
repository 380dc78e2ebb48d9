package jp.madoguchi.platform.messaging;

import java.util.Optional;
import java.util.concurrent.Callable;
import jp.madoguchi.shared.actor.Actor;

/** Who is acting on this thread: set once at the edge, read by the one interceptor. */
public final class CurrentActor {

  private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

  private CurrentActor() {}

  /** Does the work as the given actor. */
  public static <T> T as(Actor actor, Callable<T> work) throws Exception {
    return ScopedValue.where(ACTOR, actor).call(work::call);
  }

  /** Who is acting, if anybody is. */
  public static Optional<Actor> get() {
    return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
  }
}
