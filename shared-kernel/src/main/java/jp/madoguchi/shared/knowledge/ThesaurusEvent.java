package jp.madoguchi.shared.knowledge;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.shared.id.ThesaurusId;

/** 類語辞典 — the life of the city's thesaurus. */
public sealed interface ThesaurusEvent {

  ThesaurusId thesaurus();

  /** 改訂 — synonyms came in and went; the next search goes by what is left. */
  record ThesaurusRevised(ThesaurusId thesaurus, List<Synonym> added, List<Synonym> removed)
      implements ThesaurusEvent {

    /** What is left of those there were. */
    public List<Synonym> after(List<Synonym> before) {
      var left = new ArrayList<>(before);
      left.removeAll(removed);
      left.addAll(added);
      return List.copyOf(left);
    }
  }
}
