package jp.madoguchi.query.support;

import java.time.Instant;
import jp.madoguchi.projection.support.ContactStanding;
import jp.madoguchi.projection.support.ContactState;
import jp.madoguchi.shared.contact.Window;
import org.jspecify.annotations.Nullable;

/** 現在の状況 — where a contact stands, with the words and names for it. */
public record ContactStandingView(
    ContactState state,
    String stateLabel,
    Named department,
    @Nullable Named incoming,
    @Nullable Window window,
    @Nullable Named clerk,
    Instant since,
    @Nullable Instant waitingSince,
    @Nullable VisitorMark knownVisitor) {

  public static ContactStandingView of(ContactStanding standing, Shown shown) {
    return new ContactStandingView(
        standing.state(),
        standing.state().label(),
        shown.named(standing.department()),
        shown.namedIfPresent(standing.incoming()),
        standing.window(),
        shown.namedIfPresent(standing.clerk()),
        standing.since(),
        standing.waitingSince(),
        shown.mark(standing.visitor()));
  }
}
