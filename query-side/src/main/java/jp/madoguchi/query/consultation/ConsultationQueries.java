package jp.madoguchi.query.consultation;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.platform.rights.Scope.Reach;
import jp.madoguchi.projection.consultation.ConsultationPage;
import jp.madoguchi.projection.support.ConsultationState;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.consultation.FindConsultations.Found;
import jp.madoguchi.query.consultation.FindCorrections.ToCorrect;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.Narrowing;
import jp.madoguchi.query.support.RowOrder;
import jp.madoguchi.shared.id.DepartmentId;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ConsultationQueries {

  private static final RowOrder NEWEST_FIRST = new RowOrder("askedAt", true);
  private static final RowOrder DUE_FIRST = new RowOrder("correction.dueOn", false);

  private final Pages<ConsultationPage> pages;
  private final Clock clock;

  ConsultationQueries(Pages<ConsultationPage> pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @QueryHandler
  Optional<ConsultationPage> handle(FindConsultation query) {
    var filter =
        new Narrowing().to("_id", query.consultation()).within(query.scope(), "standing").filter();
    return pages.find(filter, NEWEST_FIRST.sort(), 1).stream().findFirst();
  }

  @QueryHandler
  Found handle(FindConsultations query) {
    var wanted = query.wanted();
    var narrowed =
        recordsOf(query)
            .to("standing.owner", wanted.department())
            .to("standing.by", wanted.by())
            .to("standing.waitsFor", wanted.waitsFor())
            .to("standing.state", wanted.state())
            .to("verdict", wanted.verdict())
            .to("contact", wanted.contact())
            .to("procedureCase", wanted.procedureCase())
            .to("about", wanted.about())
            .within(query.scope(), "standing")
            .to(NEWEST_FIRST.after(query.paging().after()));
    var awaited = wanted.due() == null ? narrowed : awaited(narrowed);
    return new Found(
        pages.find(
            due(awaited, "standing.dueOn", wanted.due()).filter(),
            NEWEST_FIRST.sort(),
            query.paging().oneMore()));
  }

  /** Only the section that asked is told which record it was about: no other can ask for it. */
  private static Narrowing recordsOf(FindConsultations query) {
    var scope = query.scope();
    return query.wanted().namesARecord() && scope.reach() == Reach.OWN
        ? new Narrowing().to(in("standing.owner", ids(scope)))
        : new Narrowing();
  }

  private static List<String> ids(Scope scope) {
    return scope.own().stream().map(DepartmentId::value).toList();
  }

  /** Whoever is to put an article right sees what is asked of them, and no more of it than that. */
  @QueryHandler
  ToCorrect handle(FindCorrections query) {
    var narrowed =
        within(query.scope())
            .to("correction.department", query.department())
            .to(eq("correction.open", true))
            .to(DUE_FIRST.after(query.paging().after()));
    return new ToCorrect(
        pages.find(
            due(narrowed, "correction.dueOn", query.due()).filter(),
            DUE_FIRST.sort(),
            query.paging().oneMore()));
  }

  private static Narrowing within(Scope scope) {
    return scope.reach() == Reach.OWN
        ? new Narrowing().to(in("correction.department", ids(scope)))
        : new Narrowing();
  }

  private static Narrowing awaited(Narrowing narrowed) {
    return narrowed.to("standing.state", ConsultationState.ESCALATED);
  }

  private Narrowing due(Narrowing narrowed, String field, @Nullable Due due) {
    return due == null ? narrowed : narrowed.to(due.filter(field, LocalDate.now(clock)));
  }
}
