package jp.madoguchi.projection.kpi;

import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.HandoverReturned;
import jp.madoguchi.shared.contact.ContactEvent.SatisfactionAnswered;
import jp.madoguchi.shared.contact.ContactEvent.VisitAnnounced;
import jp.madoguchi.shared.contact.ContactEvent.VisitorIdentified;
import org.jspecify.annotations.Nullable;

/** 経過 — what else happened in a contact, as far as KPIs ask for it. */
record Tally(
    int handovers,
    int returns,
    boolean announced,
    boolean identified,
    @Nullable Integer satisfaction) {

  static final Tally NONE = new Tally(0, 0, false, false, null);

  Tally after(ContactEvent event) {
    return switch (event) {
      case ContactHandedOver _ ->
          new Tally(handovers + 1, returns, announced, identified, satisfaction);
      case HandoverReturned _ ->
          new Tally(handovers, returns + 1, announced, identified, satisfaction);
      case VisitAnnounced _ -> new Tally(handovers, returns, true, identified, satisfaction);
      case VisitorIdentified _ -> new Tally(handovers, returns, announced, true, satisfaction);
      case SatisfactionAnswered(_, var score, _) ->
          new Tally(handovers, returns, announced, identified, score);
      default -> this;
    };
  }
}
