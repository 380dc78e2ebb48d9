package jp.madoguchi.shared.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.catalog.CatalogEvent.DueRuleExtended;
import jp.madoguchi.shared.catalog.CatalogEvent.ProcedureRetired;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionDrafted;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionPublished;
import org.jspecify.annotations.Nullable;

/**
 * 手続の種類 — one procedure of the catalog as its facts tell it. Both sides ask it the same question,
 * so they can never disagree: which revision does a case opened on that day follow (SC-02)?
 *
 * @param revisions all that were ever drafted; the n-th has the number n
 * @param retiredFrom the first day on which no case can be opened, if there is one
 */
public record Procedure(
    List<ProcedureRevision> revisions,
    List<RevisionPublished> publications,
    List<DueRuleExtended> extensions,
    @Nullable LocalDate retiredFrom) {

  /** What every procedure is before its first draft. */
  public static final Procedure UNWRITTEN = new Procedure(List.of(), List.of(), List.of(), null);

  private static final Comparator<RevisionPublished> LATEST =
      Comparator.comparing(RevisionPublished::effectiveFrom)
          .thenComparing(RevisionPublished::revision);

  /** The procedure that these facts tell of. */
  public static Procedure of(List<? extends CatalogEvent> facts) {
    var procedure = UNWRITTEN;
    for (var fact : facts) {
      procedure = procedure.after(fact);
    }
    return procedure;
  }

  public Procedure after(CatalogEvent event) {
    return switch (event) {
      case RevisionDrafted(_, var revision) ->
          new Procedure(with(revisions, revision), publications, extensions, retiredFrom);
      case RevisionPublished published ->
          new Procedure(revisions, with(publications, published), extensions, retiredFrom);
      case DueRuleExtended extended ->
          new Procedure(revisions, publications, with(extensions, extended), retiredFrom);
      case ProcedureRetired(_, var from) ->
          new Procedure(revisions, publications, extensions, from);
    };
  }

  public Optional<ProcedureRevision> revision(int number) {
    return number >= 1 && number <= revisions.size()
        ? Optional.of(revisions.get(number - 1))
        : Optional.empty();
  }

  public Optional<RevisionPublished> publicationOf(int revision) {
    return publications.stream().filter(p -> p.revision() == revision).findFirst();
  }

  public Optional<RevisionPublished> lastPublication() {
    return publications.stream().max(LATEST);
  }

  /** 施行中の版 — the revision that a case opened on that day follows, if one can be opened. */
  public Optional<ProcedureRevision> inForceOn(LocalDate day) {
    if (retiredFrom != null && !day.isBefore(retiredFrom)) {
      return Optional.empty();
    }
    return publications.stream()
        .filter(published -> !published.effectiveFrom().isAfter(day))
        .max(LATEST)
        .flatMap(published -> revision(published.revision()));
  }

  /** By how many working days the due rule is extended for a case opened on that day. */
  public int extensionFor(LocalDate openedOn) {
    return extensions.stream()
        .filter(extended -> extended.holdsFor(openedOn))
        .mapToInt(DueRuleExtended::workingDays)
        .sum();
  }

  private static <T> List<T> with(List<T> list, T one) {
    var longer = new ArrayList<>(list);
    longer.add(one);
    return List.copyOf(longer);
  }
}
