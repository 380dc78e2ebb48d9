package jp.madoguchi.command.modelgateway.provider;

import com.openai.errors.InternalServerException;
import com.openai.errors.OpenAIIoException;
import com.openai.errors.RateLimitException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.madoguchi.command.modelgateway.provider.ProviderTrouble.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.SystemMessage;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.model.ChatResponse;
import org.springframework.ai.openai.OpenAiChatModel;
import org.springframework.ai.openai.OpenAiChatOptions;

/** OpenAI互換の提供者 — any endpoint that speaks OpenAI's chat completions, through Spring AI. */
public final class SpringAiProvider implements ModelProvider {

  private static final int NO_RETRIES = 0;
  private static final double MOST_LIKELY_WORDS = 0.0;
  static final String WITHOUT_KEY = "none";

  private final ChatClient client;
  private final String model;

  /**
   * @param url as the provider gives it, with {@code /v1}
   * @param key empty for an endpoint inside the house that asks for none
   * @param longest answer, in tokens
   */
  public SpringAiProvider(URI url, String key, String model, Duration within, int longest) {
    this.model = model;
    this.client =
        ChatClient.create(
            OpenAiChatModel.builder()
                .options(
                    OpenAiChatOptions.builder()
                        .baseUrl(url.toString())
                        .apiKey(key.isEmpty() ? WITHOUT_KEY : key)
                        .model(model)
                        .temperature(MOST_LIKELY_WORDS)
                        .maxTokens(longest)
                        .timeout(within)
                        .maxRetries(NO_RETRIES)
                        .streamUsage(true)
                        .store(false)
                        .build())
                .build());
  }

  @Override
  public String model() {
    return model;
  }

  @Override
  public Usage send(Prompt prompt, Predicate<String> goesOn, Duration within)
      throws ProviderTrouble {
    var arriving = new Arriving();
    try (var pieces = stream(prompt, within)) {
      var all = pieces.iterator();
      while (all.hasNext()) {
        if (!arriving.take(all.next(), goesOn)) {
          return arriving.usage();
        }
      }
    } catch (RuntimeException e) {
      throw trouble(e, arriving.hasBegun());
    }
    return arriving.whole();
  }

  private Stream<ChatResponse> stream(Prompt prompt, Duration within) {
    var messages =
        List.<Message>of(new SystemMessage(prompt.system()), new UserMessage(prompt.user()));
    return client.prompt(new org.springframework.ai.chat.prompt.Prompt(messages)).stream()
        .chatResponse()
        .timeout(within)
        .toStream(1);
  }

  private static ProviderTrouble trouble(RuntimeException e, boolean begun) {
    var cause = reactor.core.Exceptions.unwrap(e);
    return new ProviderTrouble(begun && !isTimeOut(cause) ? Sort.CUT_OFF : sort(cause), cause);
  }

  static Sort sort(Throwable cause) {
    if (isTimeOut(cause)) {
      return Sort.TIMED_OUT;
    }
    return find(cause, RateLimitException.class)
            || find(cause, InternalServerException.class)
            || find(cause, OpenAIIoException.class)
        ? Sort.BUSY
        : Sort.REFUSED;
  }

  private static boolean isTimeOut(Throwable cause) {
    return find(cause, TimeoutException.class) || find(cause, java.io.InterruptedIOException.class);
  }

  private static boolean find(@Nullable Throwable thrown, Class<? extends Throwable> type) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).anyMatch(type::isInstance);
  }
}
