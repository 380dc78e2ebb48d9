package jp.madoguchi.command.modelgateway;

import java.util.List;

/**
 * 文 — one sentence of an answer, checked against its sources.
 *
 * @param text for the reader; what was struck reads 〔根拠なし〕
 * @param sources ids of the {@link SourceText}s that it cites
 * @param supported whether what it cites says so
 * @param struck numbers, days and fees that stand in no source, as the model wrote them
 */
public record Sentence(String text, List<String> sources, boolean supported, List<String> struck) {

  public Sentence {
    sources = List.copyOf(sources);
    struck = List.copyOf(struck);
  }
}
