package jp.madoguchi.command.modelgateway.provider;

import java.util.List;

/** 埋め込みの提供者 — takes texts that have been cleared, and says where they lie. */
public interface EmbeddingProvider {

  /** The model's name. */
  String model();

  /**
   * As many places as texts, in their order, all with the same number of coordinates.
   *
   * @throws ProviderTrouble if they did not all come in time
   */
  List<float[]> places(List<String> texts) throws ProviderTrouble;
}
