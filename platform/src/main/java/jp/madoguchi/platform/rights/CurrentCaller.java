package jp.madoguchi.platform.rights;

import java.util.concurrent.Callable;

/** Who asks on this thread, with their rights: set once at the edge. */
public final class CurrentCaller {

  private static final ScopedValue<Caller> CALLER = ScopedValue.newInstance();

  private CurrentCaller() {}

  /** Does the work for that caller. */
  public static <T> T as(Caller caller, Callable<T> work) throws Exception {
    return ScopedValue.where(CALLER, caller).call(work::call);
  }

  /**
   * @throws IllegalStateException if nobody asks: then nothing is shown
   */
  public static Caller get() {
    return CALLER.orElseThrow(() -> new IllegalStateException("Nobody asks on this thread"));
  }
}
