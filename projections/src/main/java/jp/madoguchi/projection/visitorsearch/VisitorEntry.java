package jp.madoguchi.projection.visitorsearch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.visitorsearch.Reading.Read;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.visitor.Particulars;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.MergeUndone;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsAmended;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsCorrected;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorMerged;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorsFoundDifferent;
import org.jspecify.annotations.Nullable;

/**
 * 検索簿 — one visitor as they are found: by what is so now, and by what was so before.
 *
 * @param tokens all that they are found by, unreadable; of who is protected, {@link #guarded} where
 *     they tell how to reach them
 * @param before what they were found by before, and whoever registered them
 * @param contacts what tells how to reach them, of then and of now
 * @param signs by what another visitor may be the same person
 * @param mergedInto who goes on for this visitor
 * @param different who is known not to be the same
 */
public record VisitorEntry(
    String id,
    long sequence,
    List<Long> tokens,
    List<Long> before,
    List<Long> contacts,
    List<Sign> signs,
    Card card,
    List<Guard> guards,
    @Nullable VisitorId mergedInto,
    List<VisitorId> different)
    implements Page {

  public VisitorEntry {
    tokens = List.copyOf(tokens);
    before = List.copyOf(before);
    contacts = List.copyOf(contacts);
    signs = List.copyOf(signs);
    guards = List.copyOf(guards);
    different = List.copyOf(different);
  }

  @Override
  public Optional<VisitorId> whose() {
    return Optional.of(new VisitorId(id));
  }

  /** The token by which only those find a protected person who may know where they live. */
  public static long guarded(long token) {
    return ~token;
  }

  static VisitorEntry startedBy(VisitorRegistered event, Recorded recorded, Reading reading) {
    var section = List.of(reading.registeredBy(recorded.by().department()));
    return new VisitorEntry(
            event.visitor().value(),
            recorded.sequence(),
            section,
            section,
            List.of(),
            List.of(),
            Card.of(event.particulars()),
            List.of(),
            null,
            List.of())
        .read(event.particulars(), reading.of(event.visitor(), event.particulars()));
  }

  VisitorEntry after(VisitorEvent event, Recorded recorded, Reading reading) {
    return hasSeen(recorded) ? this : next(event, reading).at(recorded);
  }

  private VisitorEntry next(VisitorEvent event, Reading reading) {
    return switch (event) {
      case ParticularsAmended(var visitor, var particulars, _, _) ->
          remembering().read(particulars, reading.of(visitor, particulars));
      case ParticularsCorrected(var visitor, var particulars, _, _) ->
          read(particulars, reading.of(visitor, particulars));
      case VisitorMerged merged -> merged(merged.into());
      case MergeUndone _ -> merged(null);
      case VisitorsFoundDifferent found -> differentFrom(found.other());
      default -> guardedBy(Guard.after(event, guards));
    };
  }

  /** What was so until now was right then, and they are found by it still. */
  private VisitorEntry remembering() {
    return new VisitorEntry(
        id, sequence, tokens, plain(), contacts, signs, card, guards, mergedInto, different);
  }

  /** What was so until now gives way. */
  private VisitorEntry read(Particulars particulars, Read read) {
    var reached = union(contacts.stream().filter(before::contains), read.contacts().stream());
    var all = union(before.stream(), union(read.words().stream(), reached.stream()).stream());
    var entry =
        new VisitorEntry(
            id,
            sequence,
            shownOf(all, reached),
            before,
            reached,
            read.signs(),
            Card.of(particulars),
            guards,
            mergedInto,
            different);
    return read.erased() ? entry.erased() : entry;
  }

  private VisitorEntry guardedBy(List<Guard> standing) {
    var plain = plain();
    var guarded =
        new VisitorEntry(
            id, sequence, plain, before, contacts, signs, card, standing, mergedInto, different);
    return guarded.hides() ? guarded.with(guarded.shownOf(plain, contacts)) : guarded;
  }

  private VisitorEntry with(List<Long> shown) {
    return new VisitorEntry(
        id, sequence, shown, before, contacts, signs, card, guards, mergedInto, different);
  }

  private VisitorEntry merged(@Nullable VisitorId into) {
    return new VisitorEntry(
        id, sequence, tokens, before, contacts, signs, card, guards, into, different);
  }

  private VisitorEntry differentFrom(VisitorId other) {
    var known = Stream.concat(different.stream(), Stream.of(other)).distinct().toList();
    return new VisitorEntry(
        id, sequence, tokens, before, contacts, signs, card, guards, mergedInto, known);
  }

  private VisitorEntry at(Recorded recorded) {
    return new VisitorEntry(
        id,
        recorded.sequence(),
        tokens,
        before,
        contacts,
        signs,
        card,
        guards,
        mergedInto,
        different);
  }

  /** 消去済み — nobody finds them any more. */
  VisitorEntry erased() {
    return new VisitorEntry(
        id,
        sequence,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        card,
        guards,
        mergedInto,
        different);
  }

  private List<Long> plain() {
    return hides()
        ? swapped(tokens, contacts.stream().map(VisitorEntry::guarded).toList())
        : tokens;
  }

  private List<Long> shownOf(List<Long> plain, List<Long> reached) {
    return hides() ? swapped(plain, reached) : plain;
  }

  private static List<Long> swapped(List<Long> all, List<Long> some) {
    return all.stream()
        .map(token -> some.contains(token) ? guarded(token) : token)
        .sorted()
        .toList();
  }

  private static List<Long> union(Stream<Long> one, Stream<Long> other) {
    return Stream.concat(one, other).distinct().sorted().toList();
  }

  /** 支援措置: where this person lives is not for everybody's eyes. */
  public boolean hides() {
    return guards.stream().anyMatch(Guard::hides);
  }

  /** 別人: a person has looked, at this visitor or at the other. */
  public boolean isKnownToDifferFrom(VisitorEntry other) {
    return different.contains(new VisitorId(other.id()))
        || other.different.contains(new VisitorId(id));
  }
}
