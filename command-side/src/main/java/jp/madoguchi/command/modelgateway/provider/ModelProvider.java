package jp.madoguchi.command.modelgateway.provider;

import java.time.Duration;
import java.util.function.Predicate;

/** 言語モデルの提供者 — takes a prompt that has been cleared, and lets its words come. It has no tools. */
public interface ModelProvider {

  /** The model's name, for the fact. */
  String model();

  /**
   * Sends, and waits for the end.
   *
   * @param goesOn is told each piece as it arrives, on the calling thread, and says whether to go
   *     on
   * @param within the whole of it
   * @throws ProviderTrouble if no whole answer came
   */
  Usage send(Prompt prompt, Predicate<String> goesOn, Duration within) throws ProviderTrouble;

  /** What is sent: the house's own words, and the material. */
  record Prompt(String system, String user) {}

  /** What the provider says that it took; 0 if it does not say. */
  record Usage(int tokensIn, int tokensOut) {}
}
