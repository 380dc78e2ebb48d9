package jp.madoguchi.projection.support;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** 束の終わり — how far in the store the batch of facts goes that is being folded at this moment. */
public final class BatchEnd {

  private static final long NOWHERE = -1;

  private BatchEnd() {}

  /** The position of its last fact. */
  public static long position() {
    return Batch.of(CurrentUnitOfWork.get()).messages().getLast()
            instanceof TrackedEventMessage<?> last
        ? last.trackingToken().position().orElse(NOWHERE)
        : NOWHERE;
  }
}
