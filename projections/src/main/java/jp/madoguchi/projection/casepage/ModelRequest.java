package jp.madoguchi.projection.casepage;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.consultation.ModelExchange;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposedByModel;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelKeptSilent;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * モデルへの依頼 — what a language model said about one 審査項目 when it was last asked, if it has answered.
 *
 * @param by who asked
 * @param verdict what it proposes, and on which grounds
 * @param sources passages of the city's pages that the grounds cite
 * @param silence why it proposes nothing
 * @param exchange what left for it and came back, if anything left
 * @param answeredAt none while it is awaited
 * @param open whether a person still has to say what they find
 */
public record ModelRequest(
    int request,
    Instant askedAt,
    StaffId by,
    @Nullable Verdict verdict,
    @Nullable SealedText grounds,
    List<CitedPassage> sources,
    @Nullable ModelSilence silence,
    @Nullable ModelExchange exchange,
    @Nullable Instant answeredAt,
    boolean open) {

  public ModelRequest {
    sources = List.copyOf(sources);
  }

  static ModelRequest of(ModelAsked event, Recorded recorded) {
    return new ModelRequest(
        event.request(),
        event.happenedAt(),
        recorded.by().staff(),
        null,
        null,
        List.of(),
        null,
        null,
        null,
        false);
  }

  /** What comes after it was answered, or of a request that is none any more, is on record only. */
  boolean awaits(int number) {
    return request == number && answeredAt == null;
  }

  /** Whether anything that it was told stands behind the item. */
  boolean counts() {
    return silence == null;
  }

  ModelRequest proposed(FindingProposedByModel event, boolean isNews) {
    return new ModelRequest(
        request,
        askedAt,
        by,
        event.verdict(),
        event.grounds(),
        event.sources(),
        null,
        event.exchange(),
        event.happenedAt(),
        isNews);
  }

  ModelRequest silent(ModelKeptSilent event) {
    return new ModelRequest(
        request,
        askedAt,
        by,
        null,
        null,
        List.of(),
        event.silence(),
        event.exchange(),
        event.happenedAt(),
        false);
  }

  ModelRequest answered() {
    return new ModelRequest(
        request, askedAt, by, verdict, grounds, sources, silence, exchange, answeredAt, false);
  }
}
