package jp.madoguchi.projection.passage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * 段落の索引 — all passages of some articles, in memory, laid out to be searched. It holds nothing that
 * the articles do not hold: it is thrown away and made again at will.
 */
public final class PassageIndex implements AutoCloseable {

  private static final String ARTICLE = "article";
  private static final String NUMBER = "number";

  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final Map<String, List<Layout>> articles = new ConcurrentHashMap<>();
  private volatile Vocabulary vocabulary = Vocabulary.of(List.of());

  public PassageIndex() {
    try {
      writer =
          new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new KeywordAnalyzer()));
      searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes an article in, in place of what it said before. It is found after {@link #show()}. */
  public void put(String article, String title, String body) {
    var layouts = Cutting.of(article, title, body).stream().map(Layout::of).toList();
    try {
      writer.updateDocuments(
          new Term(ARTICLE, article), layouts.stream().map(PassageIndex::document).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    articles.put(article, layouts);
  }

  /** Takes an article out. */
  public void remove(String article) {
    try {
      writer.deleteDocuments(new Term(ARTICLE, article));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    articles.remove(article);
  }

  /** Lets what was put and removed be seen by searches that begin from now on. */
  public void show() {
    vocabulary = Vocabulary.of(articles.values());
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The passages that answer best, the best one first. */
  public List<Hit> search(Query query, int limit) {
    try {
      var searcher = searchers.acquire();
      try {
        return hits(searcher, searcher.search(query, limit));
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How often its words stand in the articles, and how they are read. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** All that were put and not removed. */
  public Set<String> articles() {
    return Set.copyOf(articles.keySet());
  }

  /** The passages of an article, in order; none if it is not here. */
  public List<Layout> of(String article) {
    return articles.getOrDefault(article, List.of());
  }

  /**
   * One passage that was found.
   *
   * @param score to be compared with others of the same search only
   */
  public record Hit(Layout layout, float score) {}

  private List<Hit> hits(IndexSearcher searcher, TopDocs found) throws IOException {
    var stored = searcher.storedFields();
    var hits = new ArrayList<Hit>();
    for (var one : found.scoreDocs) {
      var document = stored.document(one.doc);
      var passages = of(document.get(ARTICLE));
      var number = document.getField(NUMBER).numericValue().intValue();
      if (number <= passages.size()) { // It may have been changed since.
        hits.add(new Hit(passages.get(number - 1), one.score));
      }
    }
    return List.copyOf(hits);
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Layout layout) {
    var passage = layout.passage();
    var whole =
        Japanese.folded(String.join("\n", passage.title(), passage.heading(), passage.text()));
    var reading = String.join("", Japanese.words(whole).stream().map(Word::reading).toList());
    var document = new Document();
    document.add(new StringField(ARTICLE, passage.article(), Field.Store.YES));
    document.add(new StoredField(NUMBER, passage.number()));
    document.add(new TextField(Fields.TITLE, new TokensOf(layout.title().keys())));
    document.add(new TextField(Fields.HEADING, new TokensOf(layout.heading().keys())));
    document.add(new TextField(Fields.TEXT, new TokensOf(layout.text().keys())));
    document.add(new TextField(Fields.GRAMS, new TokensOf(Grams.of(whole, Grams.OF_TEXT))));
    document.add(new TextField(Fields.READING, new TokensOf(Grams.of(reading, Grams.OF_READING))));
    return document;
  }
}
