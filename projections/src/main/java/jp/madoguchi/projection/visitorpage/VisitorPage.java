package jp.madoguchi.projection.visitorpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.ConsiderationsSet;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;
import org.jspecify.annotations.Nullable;

/**
 * 来庁者 — one visitor, as they stand after the last fact. A merge leaves the pages of both: who is
 * read as whom is found when they are read, so that undoing it undoes it everywhere.
 *
 * @param considerations in a fixed order, so that a page folded anew is the same to the byte
 * @param mergedInto whom to read in their place
 * @param underProtection whether any of their protections stands
 * @param alertFrom from when on somebody has to look after one of their protections
 */
public record VisitorPage(
    String id,
    long sequence,
    Instant recordedAt,
    Instant registeredAt,
    Readings readings,
    List<Consideration> considerations,
    Protections protections,
    Decisions decisions,
    @Nullable VisitorId mergedInto,
    boolean underProtection,
    @Nullable LocalDate alertFrom)
    implements Page {

  public VisitorPage {
    considerations = List.copyOf(considerations);
  }

  static VisitorPage startedBy(VisitorRegistered event, Recorded recorded) {
    return new VisitorPage(
        event.visitor().value(),
        recorded.sequence(),
        recorded.at(),
        event.happenedAt(),
        Readings.startedBy(event),
        sorted(event.considerations()),
        new Protections(List.of()),
        new Decisions(List.of(), List.of()),
        null,
        false,
        null);
  }

  VisitorPage after(VisitorEvent event, Recorded recorded) {
    if (hasSeen(recorded)) {
      return this;
    }
    var protectedSo = protections.after(event, recorded);
    var decided = decisions.after(event, recorded);
    return new VisitorPage(
        id,
        recorded.sequence(),
        recorded.at(),
        registeredAt,
        readings.after(event, recorded),
        event instanceof ConsiderationsSet set ? sorted(set.considerations()) : considerations,
        protectedSo,
        decided,
        decided.mergedInto(),
        protectedSo.stand(),
        protectedSo.alertFrom());
  }

  private static List<Consideration> sorted(Collection<Consideration> considerations) {
    return considerations.stream().sorted().toList();
  }
}
