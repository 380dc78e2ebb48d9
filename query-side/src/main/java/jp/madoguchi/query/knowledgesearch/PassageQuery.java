package jp.madoguchi.query.knowledgesearch;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.projection.passage.Fields;
import jp.madoguchi.projection.passage.Grams;
import jp.madoguchi.projection.passage.Japanese;
import jp.madoguchi.projection.passage.Word;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What a question asks of the index: each thing it speaks of in whatever way it is written, most of
 * all in titles and headings; compounds as they stand; and what characters and sounds they share.
 */
final class PassageQuery {

  private static final Map<String, Float> WORDS =
      Map.of(Fields.TITLE, 3f, Fields.HEADING, 1.6f, Fields.TEXT, 1f);
  private static final float OTHER_FIELDS = 0.25f;
  private static final float COMPOUND = 0.8f;
  private static final float SPELLED = 0.3f;
  private static final float GRAMS = 0.06f;
  private static final float READING = 0.04f;
  private static final int APART = 2;

  private PassageQuery() {}

  static Query of(Question question) {
    var all = new BooleanQuery.Builder();
    for (var concept : question.concepts()) {
      if (concept.weight() > 0) {
        add(all, anyOf(concept.ways(), APART), (float) concept.weight());
      }
    }
    for (var compound : Compound.in(question.concepts())) {
      add(all, anyOf(compound.ways(), 0), COMPOUND * (float) compound.weight());
    }
    grams(all, Fields.GRAMS, Grams.of(question.folded(), Grams.OF_TEXT), GRAMS);
    grams(all, Fields.READING, Grams.of(reading(question), Grams.OF_READING), READING);
    return all.build();
  }

  private static String reading(Question question) {
    return String.join("", Japanese.words(question.folded()).stream().map(Word::reading).toList());
  }

  private static Query anyOf(List<List<String>> ways, int slop) {
    var fields = WORDS.entrySet();
    var queries =
        ways.stream()
            .flatMap(
                way ->
                    Stream.concat(
                        fields.stream().map(field -> in(field, way, slop)), inOneWord(way)))
            .toList();
    return new DisjunctionMaxQuery(queries, OTHER_FIELDS);
  }

  private static Query in(Map.Entry<String, Float> field, List<String> way, int slop) {
    var query =
        way.size() == 1
            ? new TermQuery(new Term(field.getKey(), way.getFirst()))
            : new PhraseQuery(slop, field.getKey(), way.toArray(String[]::new));
    return new BoostQuery(query, field.getValue());
  }

  /** The same characters, however the dictionary cuts them there. */
  private static Stream<Query> inOneWord(List<String> way) {
    var grams = Grams.of(String.join("", way), Grams.OF_TEXT);
    return grams.isEmpty()
        ? Stream.empty()
        : Stream.of(
            new BoostQuery(new PhraseQuery(Fields.GRAMS, grams.toArray(String[]::new)), SPELLED));
  }

  private static void grams(
      BooleanQuery.Builder all, String field, List<String> grams, float boost) {
    grams.stream()
        .distinct()
        .forEach(gram -> add(all, new TermQuery(new Term(field, gram)), boost));
  }

  private static void add(BooleanQuery.Builder all, Query query, float boost) {
    all.add(new BoostQuery(query, boost), Occur.SHOULD);
  }
}
