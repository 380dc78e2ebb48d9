package jp.madoguchi.projection.casepage;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.FindingSource;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingOverridden;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposed;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposedByModel;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingRecorded;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelKeptSilent;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * 審査結果 — what stands for one 審査項目 now, and what stood there before.
 *
 * @param verdict none until a person has said so, and again once what they went by has changed
 * @param proposal what the registry made likely, if it was asked
 * @param model what a language model said, if it was asked by what is stated now
 */
public record Finding(
    String item,
    @Nullable Verdict verdict,
    @Nullable FindingSource source,
    @Nullable SealedText basis,
    @Nullable Instant at,
    @Nullable StaffId by,
    @Nullable Proposal proposal,
    @Nullable ModelRequest model,
    List<Overruling> overrulings) {

  public Finding {
    overrulings = List.copyOf(overrulings);
  }

  static Finding unchecked(String item) {
    return new Finding(item, null, null, null, null, null, null, null, List.of());
  }

  Finding found(FindingRecorded event, Recorded recorded) {
    return new Finding(
        item,
        event.verdict(),
        event.source(),
        event.basis(),
        event.happenedAt(),
        recorded.by().staff(),
        answered(),
        modelAnswered(),
        overrulings);
  }

  /** A person decided otherwise, so it is their finding from now on. */
  Finding overridden(FindingOverridden event, Recorded recorded) {
    var overruling =
        new Overruling(
            event.before(),
            event.verdict(),
            event.reason(),
            recorded.by().staff(),
            event.happenedAt());
    return new Finding(
        item,
        event.verdict(),
        FindingSource.STAFF,
        basis,
        event.happenedAt(),
        recorded.by().staff(),
        answered(),
        modelAnswered(),
        Rows.with(overrulings, overruling));
  }

  /** Open until a person answers it, unless it is no news to who has found already. */
  Finding proposed(FindingProposed event, Recorded recorded) {
    var proposed = Proposal.of(event, recorded, isNews(event.verdict()));
    return new Finding(item, verdict, source, basis, at, by, proposed, model, overrulings);
  }

  Finding modelAsked(ModelAsked event, Recorded recorded) {
    return with(ModelRequest.of(event, recorded));
  }

  Finding proposed(FindingProposedByModel event) {
    return model != null && model.awaits(event.request())
        ? with(model.proposed(event, isNews(event.verdict())))
        : this;
  }

  Finding modelSilent(ModelKeptSilent event) {
    return model != null && model.awaits(event.request()) ? with(model.silent(event)) : this;
  }

  private boolean isNews(Verdict proposed) {
    return verdict == null || proposed.contradicts(verdict);
  }

  private Finding with(ModelRequest next) {
    return new Finding(item, verdict, source, basis, at, by, proposal, next, overrulings);
  }

  /** Whether a model has read something for it. */
  boolean isModelled() {
    return model != null && model.counts();
  }

  /** What it was found or proposed by has changed. */
  Finding outdated() {
    return new Finding(item, null, null, null, null, null, null, null, overrulings);
  }

  public ReviewState state() {
    if (proposal != null && proposal.open()) {
      return ReviewState.PROPOSED;
    }
    if (model != null && model.open()) {
      return ReviewState.PROPOSED_BY_MODEL;
    }
    return verdict == null ? ReviewState.OPEN : ReviewState.FOUND;
  }

  private @Nullable Proposal answered() {
    return proposal == null ? null : proposal.answered();
  }

  private @Nullable ModelRequest modelAnswered() {
    return model == null ? null : model.answered();
  }

  /** 審査結果の変更 — who decided otherwise, and why. */
  public record Overruling(
      Verdict before, Verdict verdict, SealedText reason, StaffId by, Instant at) {}
}
