package jp.madoguchi.query.support;

import java.time.LocalDate;
import jp.madoguchi.projection.support.CaseClock;
import jp.madoguchi.projection.support.CaseStanding;
import jp.madoguchi.projection.support.CaseState;
import jp.madoguchi.projection.support.Published;
import jp.madoguchi.shared.procedurecase.Decision;
import org.jspecify.annotations.Nullable;

/** 現在の状況 — where a case stands, with the words and names for it. */
public record CaseStandingView(
    CaseState state,
    String stateLabel,
    Published published,
    String publishedLabel,
    boolean provisional,
    Named owner,
    @Nullable Named incoming,
    @Nullable Named clerk,
    CaseClock clock,
    LocalDate dueOn,
    @Nullable Decision decision,
    @Nullable VisitorMark knownVisitor) {

  public static CaseStandingView of(CaseStanding standing, Shown shown) {
    return new CaseStandingView(
        standing.state(),
        standing.state().label(),
        standing.published(),
        standing.published().label(),
        standing.provisional(),
        shown.named(standing.owner()),
        shown.namedIfPresent(standing.incoming()),
        shown.namedIfPresent(standing.clerk()),
        standing.clock(),
        standing.dueOn(),
        standing.decision(),
        shown.mark(standing.visitor()));
  }
}
