package jp.madoguchi.platform.access;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.shared.access.AccessFact;

/** Keeps facts in a list. */
final class FactsInMemory implements AccessFacts {

  final List<AccessFact> kept = new ArrayList<>();

  @Override
  public void append(List<AccessFact> facts) {
    kept.addAll(facts);
  }
}
