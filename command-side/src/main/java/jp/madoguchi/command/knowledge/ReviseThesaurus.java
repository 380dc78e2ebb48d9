package jp.madoguchi.command.knowledge;

import java.util.HashSet;
import java.util.List;
import jp.madoguchi.command.support.Intent;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.id.ThesaurusId;
import jp.madoguchi.shared.rights.Permission;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts these synonyms in place of all there were. */
record ReviseThesaurus(@TargetAggregateIdentifier ThesaurusId thesaurus, List<SynonymRow> synonyms)
    implements Intent {

  private static final int MOST = 2_000;

  /**
   * @throws IllegalArgumentException if there are too many, or a row stands there twice
   */
  ReviseThesaurus {
    synonyms = List.copyOf(synonyms);
    if (synonyms.size() > MOST) {
      throw new IllegalArgumentException("言い換えは%,d件以内です".formatted(MOST));
    }
    if (new HashSet<>(synonyms).size() < synonyms.size()) {
      throw new IllegalArgumentException("同じ言い換えが重複しています");
    }
  }

  @Override
  public Need needs() {
    return Need.of(Permission.EDITING_KNOWLEDGE);
  }
}
