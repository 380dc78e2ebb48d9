package jp.madoguchi.command.modelgateway.provider;

import java.util.function.Predicate;
import jp.madoguchi.command.modelgateway.provider.ModelProvider.Usage;
import jp.madoguchi.command.modelgateway.provider.ProviderTrouble.Sort;
import org.jspecify.annotations.Nullable;
import org.springframework.ai.chat.model.ChatResponse;

/** 受信中 — what has come of an answer so far, and whether that is all. */
final class Arriving {

  private static final String WHOLE = "stop";

  private boolean begun;
  private @Nullable String finish;
  private Usage usage = new Usage(0, 0);

  /** Whether to go on. */
  boolean take(ChatResponse piece, Predicate<String> goesOn) {
    var said = piece.getMetadata().getUsage();
    if (said != null && said.getTotalTokens() != null && said.getTotalTokens() > 0) {
      usage = new Usage(said.getPromptTokens(), said.getCompletionTokens());
    }
    var result = piece.getResult();
    if (result == null) {
      return true;
    }
    var reason = result.getMetadata().getFinishReason();
    finish = reason == null || reason.isEmpty() ? finish : reason;
    var text = result.getOutput().getText();
    begun |= text != null && !text.isEmpty();
    return text == null || text.isEmpty() || goesOn.test(text);
  }

  boolean hasBegun() {
    return begun;
  }

  Usage usage() {
    return usage;
  }

  /** An answer that did not say that it is at its end was cut, by the network or by its length. */
  Usage whole() throws ProviderTrouble {
    if (!WHOLE.equalsIgnoreCase(finish)) {
      throw new ProviderTrouble(begun ? Sort.CUT_OFF : Sort.REFUSED);
    }
    return usage;
  }
}
