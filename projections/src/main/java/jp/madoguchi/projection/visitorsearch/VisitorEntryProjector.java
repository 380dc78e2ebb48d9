package jp.madoguchi.projection.visitorsearch;

import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.erasure.ErasureEvent.VisitorErased;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what visitors are found by up to date. */
@Component
@ProcessingGroup("pages")
class VisitorEntryProjector {

  private final Folding<VisitorEntry> entries;
  private final SealedReading reading;

  VisitorEntryProjector(Pages<VisitorEntry> entries, SealedReading reading) {
    this.entries = new Folding<>(entries, reading::prepare);
    this.reading = reading;
  }

  @EventHandler
  void on(VisitorRegistered event, Recorded recorded) {
    entries.fold(event.visitor(), recorded, _ -> VisitorEntry.startedBy(event, recorded, reading));
  }

  @EventHandler
  void on(VisitorEvent event, Recorded recorded) {
    entries.continued(event.visitor(), recorded, entry -> entry.after(event, recorded, reading));
  }

  /** The keys are gone, and with them all that the visitor and their merged lives were found by. */
  @EventHandler
  void on(VisitorErased event) {
    event.lives().stream()
        .filter(life -> life.startsWith("visitor-"))
        .map(VisitorId::new)
        .forEach(visitor -> entries.amend(visitor, VisitorEntry::erased));
  }
}
