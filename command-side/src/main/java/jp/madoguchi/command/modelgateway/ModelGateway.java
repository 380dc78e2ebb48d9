package jp.madoguchi.command.modelgateway;

import java.util.function.Consumer;

/**
 * 言語モデルの関門 — asks a language model: mask, check, send, check, unmask for the reader. Nothing that
 * names a person leaves (AN-07), and what cannot be cleared is not sent.
 */
public interface ModelGateway {

  /**
   * Asks, and waits for the end of the answer or for a reason why there is none. Whatever troubles
   * the provider has is such a reason and never an exception.
   *
   * @param shown is told each sentence as it has been cleared, in the reader's words and without
   *     placeholders, on the calling thread; an answer that breaks off has shown its beginning
   */
  Outcome ask(ModelRequest request, Consumer<String> shown);
}
