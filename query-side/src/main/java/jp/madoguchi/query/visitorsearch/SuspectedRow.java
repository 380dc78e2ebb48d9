package jp.madoguchi.query.visitorsearch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import jp.madoguchi.platform.search.Likeness;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.visitorsearch.FindDuplicates.Suspect;
import jp.madoguchi.query.visitorsearch.FindDuplicates.Suspected;

/** 同一人の候補 — a visitor, and who may be the same person. Nobody is merged but by a person. */
record SuspectedRow(@JsonUnwrapped VisitorRow visitor, List<SuspectRow> duplicates) {

  static SuspectedRow of(Suspected suspected, Showing showing) {
    return new SuspectedRow(
        VisitorRow.of(suspected.visitor(), null, showing.of(suspected.visitor())),
        suspected.others().stream().map(other -> SuspectRow.of(other, showing)).toList());
  }

  /** Somebody who may be the same person, and why. */
  record SuspectRow(
      @JsonUnwrapped VisitorRow visitor, List<Likeness> reasons, List<String> reasonLabels) {

    private static SuspectRow of(Suspect suspect, Showing showing) {
      return new SuspectRow(
          VisitorRow.of(suspect.visitor(), null, showing.of(suspect.visitor())),
          suspect.reasons(),
          suspect.reasons().stream().map(Likeness::label).toList());
    }
  }
}
