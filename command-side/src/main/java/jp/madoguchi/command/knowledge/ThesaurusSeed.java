package jp.madoguchi.command.knowledge;

import java.util.List;
import jp.madoguchi.command.support.Seed;
import jp.madoguchi.command.support.SeedFile;
import jp.madoguchi.shared.id.ThesaurusId;
import jp.madoguchi.shared.knowledge.Synonym;
import org.springframework.stereotype.Component;

/** 類語辞典の初期データ — the words that a new city starts with. */
@Component
public final class ThesaurusSeed implements Seed {

  private record Row(List<SynonymRow> synonyms) {}

  @Override
  public List<Planting> plantings() {
    return SeedFile.plantings("thesaurus", Row.class, ThesaurusSeed::planting);
  }

  /** The same words, for who searches without a city. */
  public static List<Synonym> synonyms() {
    return new ThesaurusSeed()
        .plantings().stream()
            .flatMap(planting -> planting.intents().stream())
            .map(ReviseThesaurus.class::cast)
            .flatMap(intent -> intent.synonyms().stream())
            .map(SynonymRow::asFact)
            .toList();
  }

  private static Planting planting(String id, Row row) {
    var thesaurus = new ThesaurusId(id);
    return new Planting(thesaurus, List.of(new ReviseThesaurus(thesaurus, row.synonyms())));
  }
}
