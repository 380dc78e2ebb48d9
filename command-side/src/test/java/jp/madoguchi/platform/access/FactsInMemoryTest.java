package jp.madoguchi.platform.access;

import java.util.List;
import jp.madoguchi.shared.access.AccessFact;

class FactsInMemoryTest implements AccessFactsContract {

  private final FactsInMemory facts = new FactsInMemory();

  @Override
  public AccessFacts facts() {
    return facts;
  }

  @Override
  public List<AccessFact> kept() {
    return facts.kept;
  }
}
