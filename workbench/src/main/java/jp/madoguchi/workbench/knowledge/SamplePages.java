package jp.madoguchi.workbench.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.madoguchi.command.knowledge.ImportFormat;
import jp.madoguchi.command.knowledge.ReadPage.Page;
import jp.madoguchi.command.knowledge.ThesaurusSeed;
import jp.madoguchi.platform.consultation.Meaning;
import jp.madoguchi.projection.passage.PassageIndex;
import jp.madoguchi.query.knowledgesearch.Meanings;
import jp.madoguchi.query.knowledgesearch.PassageSearch;
import jp.madoguchi.query.knowledgesearch.Thesaurus;

/** 見本のページ — the public pages of a sample city, read, cut and searched as the product does it. */
public final class SamplePages {

  private SamplePages() {}

  /** As they are sent to the import. */
  public static String jsonLines() {
    try (var file = SamplePages.class.getResourceAsStream("/knowledge/joruri-pages.jsonl")) {
      return new String(requireNonNull(file).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As the import reads them. */
  static List<Page> read() {
    return ImportFormat.JSON_LINES.read(jsonLines(), null).stream()
        .filter(Page.class::isInstance)
        .map(Page.class::cast)
        .toList();
  }

  /** A search over them by words alone, with the synonyms that a new city has. */
  static PassageSearch search() {
    return search(_ -> Optional.empty());
  }

  /** The same, with what a provider says about where their passages lie. */
  static PassageSearch search(Function<List<String>, Optional<List<Meaning>>> provider) {
    var index = new PassageIndex();
    read().forEach(page -> index.put(page.id(), page.title(), page.body()));
    index.show();
    var meanings = new Meanings(index);
    meanings.fill(provider);
    return new PassageSearch(index, Thesaurus.of(ThesaurusSeed.synonyms()), meanings);
  }
}
