package jp.madoguchi.query.thesaurus;

import java.util.List;
import jp.madoguchi.projection.thesaurus.ThesaurusPage;
import jp.madoguchi.shared.knowledge.Synonym;

/** 類語辞典 — the synonyms as they are shown, and as they are sent back. */
record ThesaurusView(long version, List<Synonym> synonyms) {

  static ThesaurusView of(ThesaurusPage page) {
    return new ThesaurusView(page.sequence(), page.synonyms());
  }
}
