package jp.madoguchi.command.modelgateway.masking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.command.modelgateway.KnownPerson;

/**
 * マスキング — of one request: the same value is the same placeholder in all of its texts, and only here
 * stands what a placeholder means. It lives as long as the request.
 */
public final class Masking {

  private static final int ROUNDS = 4;
  private static final List<Finder> NAMES = List.of(new PersonNames());

  private final Placeholders placeholders = new Placeholders();
  private final List<Finder> known;
  private final List<Finder> sure;
  private final List<Finder> published;
  private final List<Finder> typed;

  public Masking(KnownPerson person) {
    known = KnownValues.of(person);
    sure = together(known, Patterns.ofPublished());
    published = together(sure, NAMES);
    typed = together(published, List.of(Patterns.anyDate()));
  }

  private static List<Finder> together(List<Finder> first, List<Finder> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /**
   * What staff typed, fit to leave.
   *
   * @throws NotCleared if that cannot be said
   */
  public String typed(String text) throws NotCleared {
    return masked(text, typed);
  }

  /**
   * What the city has published, fit to leave. Days of its rules stay readable.
   *
   * @throws NotCleared if that cannot be said
   */
  public String published(String text) throws NotCleared {
    return masked(text, published);
  }

  /**
   * What staff typed, without anybody in it: what it is about, and not about whom. What is only
   * taken for a name stays, unless it is followed by how people are called: words of a page that no
   * dictionary knows look like names, too.
   *
   * @throws NotCleared if that cannot be said
   */
  public String aboutNobody(String text) throws NotCleared {
    var surely = Placeholders.dropped(masked(text, sure));
    return restored(Placeholders.droppedWhereCalled(masked(surely, NAMES))).strip();
  }

  private String masked(String text, List<Finder> finders) throws NotCleared {
    var masked = Placeholders.withoutForged(Readable.of(text));
    for (var round = 0; round < ROUNDS; round++) {
      var again = Placeholders.between(masked, part -> maskedOnce(part, finders));
      if (again.equals(masked)) {
        return Readable.cleared(masked);
      }
      masked = again;
    }
    throw new NotCleared("Something new was found in every round");
  }

  private String maskedOnce(String text, List<Finder> finders) {
    var folded = FoldedText.of(text);
    var masked = new StringBuilder();
    var done = 0;
    for (var span : spans(folded, finders)) {
      masked.append(text, done, span.start());
      masked.append(placeholders.of(span, text.substring(span.start(), span.end())));
      done = span.end();
    }
    return masked.append(text, done, text.length()).toString();
  }

  /** In order, those that meet made one. */
  private static List<Span> spans(FoldedText folded, List<Finder> finders) {
    var text = folded.text();
    var found =
        finders.stream()
            .flatMap(finder -> finder.in(text))
            .filter(span -> span.end() > span.start())
            .map(folded::original)
            .sorted(Comparator.comparingInt(Span::start))
            .toList();
    var apart = new ArrayList<Span>();
    for (var span : found) {
      if (!apart.isEmpty() && apart.getLast().meets(span)) {
        apart.add(apart.removeLast().with(span));
      } else {
        apart.add(span);
      }
    }
    return apart;
  }

  /** How many different values of each kind were masked so far. */
  public Map<Kind, Integer> counts() {
    return placeholders.counts();
  }

  /**
   * The text with the values back in, for the reader. What is no placeholder of this request stays
   * as it is.
   */
  public String restored(String text) {
    return placeholders.restored(text);
  }

  /** Whether all that looks like a placeholder is one of this request, and whole. */
  public boolean knowsAllPlaceholdersOf(String text) {
    return placeholders.knowAllOf(text);
  }

  /**
   * Whether there is something personal in an answer that no placeholder covers: a number, an
   * address, a whole name, or something of the visitor's.
   */
  public boolean findsAnythingPersonalIn(String answer) {
    var readable = Placeholders.removedFrom(answer);
    var text = FoldedText.of(readable).text();
    return Stream.of(known, Patterns.ofPersons(), List.<Finder>of(new WholeNames()))
        .flatMap(List::stream)
        .anyMatch(finder -> finder.in(text).findAny().isPresent());
  }

  /** Where names stand in a text, as a {@code Masking} sees them; to be measured. */
  public static List<Found> namesIn(String text) {
    var folded = FoldedText.of(text);
    return spans(folded, List.of(new PersonNames())).stream()
        .map(span -> new Found(span.start(), span.end()))
        .toList();
  }

  /** From there to before there. */
  public record Found(int start, int end) {}
}
