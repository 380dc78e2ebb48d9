package jp.madoguchi.projection.thesaurus;

import java.util.List;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.knowledge.Synonym;
import jp.madoguchi.shared.knowledge.ThesaurusEvent.ThesaurusRevised;

/** 類語辞典 — the synonyms that searches use. */
public record ThesaurusPage(String id, long sequence, List<Synonym> synonyms) implements Page {

  static ThesaurusPage startedBy(ThesaurusRevised event, Recorded recorded) {
    return new ThesaurusPage(
        event.thesaurus().value(), recorded.sequence(), event.after(List.of()));
  }

  ThesaurusPage after(ThesaurusRevised event, Recorded recorded) {
    return hasSeen(recorded)
        ? this
        : new ThesaurusPage(id, recorded.sequence(), event.after(synonyms));
  }
}
