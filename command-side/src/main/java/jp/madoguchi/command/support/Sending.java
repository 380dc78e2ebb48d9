package jp.madoguchi.command.support;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.madoguchi.platform.web.RequestRefused;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Sends an intent and waits, on a virtual thread, no longer than a person would. */
@Component
class Sending {

  private static final long PATIENCE_SECONDS = 10;

  private final CommandGateway gateway;

  Sending(CommandGateway gateway) {
    this.gateway = gateway;
  }

  /**
   * @return what the decision left behind; nothing for the first decision of a life
   */
  @Nullable Object send(Object intent, Map<String, ?> metadata) {
    try {
      return gateway
          .send(GenericCommandMessage.asCommandMessage(intent).andMetaData(metadata))
          .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException refusal
          ? refusal
          : new IllegalStateException(e.getCause());
    } catch (TimeoutException e) {
      throw late(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw late(e);
    }
  }

  private static RequestRefused late(Exception cause) {
    var late =
        new RequestRefused(
            HttpStatus.SERVICE_UNAVAILABLE, "TOOK_TOO_LONG", "時間内に処理できませんでした。同じ内容でやり直してください");
    late.initCause(cause);
    return late;
  }
}
