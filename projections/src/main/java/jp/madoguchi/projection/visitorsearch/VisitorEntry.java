package jp.madoguchi.projection.visitorsearch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.visitorsearch.Reading.Read;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.MergeUndone;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsAmended;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsCorrected;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorMerged;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorsFoundDifferent;
import org.jspecify.annotations.Nullable;

/**
 * 検索簿 — one visitor as they are found: by what is so now, and by what was so before. Who may find a
 * protected person by where they live is asked when somebody searches: it changes with the hour.
 *
 * @param tokens all that they are found by, unreadable
 * @param before what they were found by before, and whoever registered them
 * @param signs by what another visitor may be the same person
 * @param mergedInto who goes on for this visitor
 * @param different who is known not to be the same
 */
public record VisitorEntry(
    String id,
    long sequence,
    List<Long> tokens,
    List<Long> before,
    List<Sign> signs,
    Card card,
    @Nullable VisitorId mergedInto,
    List<VisitorId> different)
    implements Page {

  public VisitorEntry {
    tokens = List.copyOf(tokens);
    before = List.copyOf(before);
    signs = List.copyOf(signs);
    different = List.copyOf(different);
  }

  @Override
  public Optional<VisitorId> whose() {
    return Optional.of(new VisitorId(id));
  }

  static VisitorEntry startedBy(VisitorRegistered event, Recorded recorded, Reading reading) {
    var section = List.of(reading.registeredBy(recorded.by().department()));
    var card = Card.of(event.particulars());
    return new VisitorEntry(
            event.visitor().value(),
            recorded.sequence(),
            section,
            section,
            List.of(),
            card,
            null,
            List.of())
        .read(card, reading.of(event.visitor(), event.particulars()));
  }

  VisitorEntry after(VisitorEvent event, Recorded recorded, Reading reading) {
    return hasSeen(recorded) ? this : next(event, reading).at(recorded);
  }

  private VisitorEntry next(VisitorEvent event, Reading reading) {
    return switch (event) {
      case ParticularsAmended(var visitor, var particulars, _, _) ->
          remembering().read(Card.of(particulars), reading.of(visitor, particulars));
      case ParticularsCorrected(var visitor, var particulars, _, _) ->
          read(Card.of(particulars), reading.of(visitor, particulars));
      case VisitorMerged merged -> merged(merged.into());
      case MergeUndone _ -> merged(null);
      case VisitorsFoundDifferent found -> differentFrom(found.other());
      default -> this;
    };
  }

  /** What was so until now was right then, and they are found by it still. */
  private VisitorEntry remembering() {
    return new VisitorEntry(id, sequence, tokens, tokens, signs, card, mergedInto, different);
  }

  /** What was so until now gives way. */
  private VisitorEntry read(Card now, Read read) {
    var all = Stream.concat(before.stream(), read.tokens().stream()).distinct().sorted().toList();
    var entry =
        new VisitorEntry(id, sequence, all, before, read.signs(), now, mergedInto, different);
    return read.erased() ? entry.erased() : entry;
  }

  private VisitorEntry merged(@Nullable VisitorId into) {
    return new VisitorEntry(id, sequence, tokens, before, signs, card, into, different);
  }

  private VisitorEntry differentFrom(VisitorId other) {
    var known = Stream.concat(different.stream(), Stream.of(other)).distinct().toList();
    return new VisitorEntry(id, sequence, tokens, before, signs, card, mergedInto, known);
  }

  private VisitorEntry at(Recorded recorded) {
    return new VisitorEntry(
        id, recorded.sequence(), tokens, before, signs, card, mergedInto, different);
  }

  /** 消去済み — nobody finds them any more. */
  VisitorEntry erased() {
    return new VisitorEntry(
        id, sequence, List.of(), List.of(), List.of(), card, mergedInto, different);
  }

  /** 別人: a person has looked, at this visitor or at the other. */
  public boolean isKnownToDifferFrom(VisitorEntry other) {
    return different.contains(new VisitorId(other.id()))
        || other.different.contains(new VisitorId(id));
  }
}
