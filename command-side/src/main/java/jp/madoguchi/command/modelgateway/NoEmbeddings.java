package jp.madoguchi.command.modelgateway;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.consultation.Meaning;

/** 埋め込みなし — the default: nothing is configured, nothing leaves, words alone find. */
final class NoEmbeddings implements Embeddings {

  @Override
  public Optional<Placing> ofQuestion(String typed, KnownPerson person) {
    return Optional.empty();
  }

  @Override
  public Optional<List<Meaning>> ofPassages(List<String> published) {
    return Optional.empty();
  }
}
