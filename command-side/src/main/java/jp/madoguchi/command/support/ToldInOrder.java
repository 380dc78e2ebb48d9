package jp.madoguchi.command.support;

import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;

/**
 * 順に伝える — facts reach the handlers of a group in their order, in one transaction with the token,
 * from the first fact on. What cannot be written is tried again until it can: an index that skips a
 * fact misses something for good.
 */
public final class ToldInOrder {

  private ToldInOrder() {}

  /**
   * @param batch as many facts at once
   */
  public static ConfigurerModule to(String group, int batch) {
    return configurer ->
        configurer
            .eventProcessing()
            .registerPooledStreamingEventProcessor(
                group,
                Configuration::eventStore,
                (_, processor) ->
                    processor
                        .initialSegmentCount(1)
                        .batchSize(batch)
                        .initialToken(source -> source.createTailToken()))
            .registerListenerInvocationErrorHandler(group, _ -> PropagatingErrorHandler.instance());
  }
}
