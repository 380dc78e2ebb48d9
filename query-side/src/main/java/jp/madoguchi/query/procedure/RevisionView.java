package jp.madoguchi.query.procedure;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.catalog.CatalogEvent.RevisionPublished;
import jp.madoguchi.shared.catalog.Procedure;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.catalog.ProcedureRevision.Deadline;
import jp.madoguchi.shared.catalog.ReviewAid;
import jp.madoguchi.shared.contact.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * 版 — one revision of a procedure as it is shown.
 *
 * @param effectiveFrom none while it is a draft
 */
record RevisionView(
    int revision,
    @Nullable LocalDate effectiveFrom,
    String name,
    String summary,
    Named department,
    List<Purpose> purposes,
    List<String> purposeLabels,
    List<String> applicants,
    List<String> documents,
    @Nullable Deadline deadline,
    int standardDays,
    List<String> steps,
    List<String> reviewItems,
    ReviewAid review) {

  static RevisionView of(ProcedureRevision revision, Procedure procedure, Shown shown) {
    return new RevisionView(
        revision.revision(),
        procedure
            .publicationOf(revision.revision())
            .map(RevisionPublished::effectiveFrom)
            .orElse(null),
        revision.name(),
        revision.summary(),
        shown.named(revision.department()),
        revision.purposes(),
        revision.purposes().stream().map(Purpose::label).toList(),
        revision.applicants(),
        revision.documents(),
        revision.deadline(),
        revision.standardDays(),
        revision.steps(),
        revision.reviewItems(),
        revision.reviewAid());
  }
}
