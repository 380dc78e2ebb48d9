package jp.madoguchi.command.guidance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.command.guidance.Guidance.Limit;
import jp.madoguchi.command.guidance.Guidance.Next;
import jp.madoguchi.command.guidance.Guidance.Open;
import jp.madoguchi.command.guidance.Guidance.Spared;
import jp.madoguchi.command.guidance.Guidance.Stop;
import jp.madoguchi.command.guidance.Guidance.Wanted;
import jp.madoguchi.platform.guide.Judgement.Finding;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.guide.GuidedProcedure;
import jp.madoguchi.shared.guide.GuidedProcedure.Leaflet;
import jp.madoguchi.shared.guide.Question;
import org.jspecify.annotations.Nullable;

/**
 * 案内 — puts what was judged into the words of the catalog, of one day.
 *
 * @param event the day that deadlines are counted from, if it was said
 */
record Telling(
    CatalogOfADay catalog,
    WorkingCalendar calendar,
    LocalDate day,
    Instant knownAt,
    @Nullable LocalDate event) {

  /** Whether it can be opened on that day; what the catalog does not know always can. */
  boolean isOffered(GuidedProcedure procedure) {
    return procedure.inCatalog().isEmpty() || inCatalog(procedure).isPresent();
  }

  Wanted wanted(Finding finding) {
    var procedure = finding.procedure();
    return inCatalog(procedure)
        .map(revision -> wanted(finding, revision))
        .orElseGet(() -> wanted(finding, leaflet(procedure)));
  }

  Open open(Finding finding) {
    return new Open(
        finding.procedure().key(),
        name(finding.procedure()),
        finding.because(),
        finding.waitsFor());
  }

  Spared spared(Finding finding) {
    return new Spared(finding.procedure().key(), name(finding.procedure()), finding.because());
  }

  /** Section after section, each once, in the order of the first procedure that is done there. */
  static List<Stop> stops(List<Wanted> needed) {
    return needed.stream()
        .filter(one -> one.section() != null)
        .collect(
            groupingBy(
                one -> Objects.requireNonNull(one.section()),
                LinkedHashMap::new,
                mapping(Wanted::name, toList())))
        .entrySet()
        .stream()
        .map(stop -> new Stop(stop.getKey(), List.copyOf(stop.getValue())))
        .toList();
  }

  static Next next(Question question) {
    return new Next(
        question.key(),
        question.text(),
        question.explanation(),
        question.takesSeveral(),
        question.choices());
  }

  private Wanted wanted(Finding finding, ProcedureRevision revision) {
    return new Wanted(
        finding.procedure().key(),
        revision.procedure(),
        revision.name(),
        catalog.section(revision.department(), knownAt),
        null,
        finding.because(),
        revision.documents(),
        revision.legalDeadline().map(this::limit).orElse(null),
        null,
        null);
  }

  private static Wanted wanted(Finding finding, Leaflet leaflet) {
    return new Wanted(
        finding.procedure().key(),
        null,
        leaflet.name(),
        null,
        leaflet.place(),
        finding.because(),
        leaflet.belongings(),
        null,
        leaflet.url(),
        leaflet.remarks());
  }

  private Limit limit(ProcedureRevision.Deadline deadline) {
    var last = event == null ? null : deadline.lastDay(event, calendar);
    return new Limit(deadline.days(), deadline.countedFrom(), deadline.law(), last);
  }

  private String name(GuidedProcedure procedure) {
    return inCatalog(procedure)
        .map(ProcedureRevision::name)
        .orElseGet(() -> leaflet(procedure).name());
  }

  private Optional<ProcedureRevision> inCatalog(GuidedProcedure procedure) {
    return procedure.inCatalog().flatMap(id -> catalog.procedure(id, day, knownAt));
  }

  private static Leaflet leaflet(GuidedProcedure procedure) {
    return Objects.requireNonNull(procedure.leaflet(), "Neither in the catalog nor in the guide");
  }
}
