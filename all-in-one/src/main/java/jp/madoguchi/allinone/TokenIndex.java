package jp.madoguchi.allinone;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * An index over an array of tokens, in which there are dozens for each document. It lies in the
 * file, so that millions of them take neither memory nor time at the start, and it knows how many
 * documents have each: the rarest is followed, the others are looked up.
 */
final class TokenIndex extends Index<Object> {

  private final Postings postings;
  private final String field;

  TokenIndex(Postings postings, String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    this.postings = postings;
    this.field = keys().getFirst();
  }

  @Override
  public boolean canHandle(Document query) {
    return !TokenQuery.in(query, field).wanted().isEmpty();
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    var asked = TokenQuery.in(query, field);
    var byRarity = asked.wanted().stream().sorted(Comparator.comparingLong(this::howMany)).toList();
    return new Positions(
        backwards ->
            found(asked, byRarity.getFirst(), byRarity.subList(1, byRarity.size()), backwards));
  }

  private Iterator<Object> found(
      TokenQuery asked, long[] rarest, List<long[]> others, boolean backwards) {
    var candidates =
        rarest.length == 1
            ? idsOf(rarest[0], asked, backwards)
            : sorted(rarest, asked, backwards).iterator();
    Iterable<String> iterable = () -> candidates;
    return StreamSupport.stream(iterable.spliterator(), false)
        .filter(id -> others.stream().allMatch(forms -> hasAnyOf(forms, id)))
        .map(Object.class::cast)
        .iterator();
  }

  private Iterator<String> idsOf(long token, TokenQuery asked, boolean backwards) {
    var from = asked.after() == null ? Posting.first(token) : new Posting(token, asked.after());
    var to = asked.before() == null ? Posting.last(token) : new Posting(token, asked.before());
    Iterable<Posting> iterable = () -> postings.between(from, to, backwards);
    return StreamSupport.stream(iterable.spliterator(), false)
        .map(Posting::id)
        .filter(asked::isAfter)
        .iterator();
  }

  private Collection<String> sorted(long[] forms, TokenQuery asked, boolean backwards) {
    var ids = new TreeSet<String>();
    Arrays.stream(forms).forEach(form -> idsOf(form, asked, false).forEachRemaining(ids::add));
    return backwards ? ids.descendingSet() : ids;
  }

  private boolean hasAnyOf(long[] forms, String id) {
    return Arrays.stream(forms).anyMatch(form -> postings.contains(new Posting(form, id)));
  }

  private long howMany(long[] forms) {
    return Arrays.stream(forms).map(postings::howMany).sum();
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    postings.add(position.toString(), tokensOf(document));
  }

  @Override
  public Object remove(Document document) {
    var position = Objects.requireNonNull(document.get("_id"));
    postings.remove(position.toString(), tokensOf(document));
    return position;
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Object position, MongoCollection<Object> collection) {
    var gone = new HashSet<>(tokensOf(before));
    var come = new HashSet<>(tokensOf(after));
    gone.removeAll(tokensOf(after));
    come.removeAll(tokensOf(before));
    postings.remove(position.toString(), gone);
    postings.add(position.toString(), come);
  }

  /** After a crash: those of whom only the documents came into the file. */
  void findAgain(Function<String, @Nullable Document> documents) {
    for (var id : postings.lost()) {
      var document = documents.apply(id);
      if (document != null) {
        postings.add(id, tokensOf(document));
      }
    }
  }

  private Set<Long> tokensOf(Document document) {
    return document.get(field) instanceof Collection<?> tokens
        ? tokens.stream().map(token -> ((Number) token).longValue()).collect(Collectors.toSet())
        : Set.of();
  }

  @Override
  public @Nullable Object getPosition(Document document) {
    return document.get("_id");
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    postings.expect(String.valueOf(document.get("_id")));
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    postings.expect(String.valueOf(before.get("_id")));
  }

  @Override
  public long getCount() {
    return postings.count();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public void drop() {
    postings.clear();
  }
}
