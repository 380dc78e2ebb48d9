package jp.madoguchi.query.casepage;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.casepage.CasePage;
import jp.madoguchi.projection.casepage.Finding;
import jp.madoguchi.projection.casepage.ModelRequest;
import jp.madoguchi.query.support.ExchangeView;
import jp.madoguchi.query.support.HitView;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.catalog.ValueKind;
import jp.madoguchi.shared.consultation.ModelSilence;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * モデルの提案 — what a language model said about one 審査項目, as it is shown.
 *
 * @param sentence where it stands, for people
 * @param verdict what it proposes; none while it is awaited, or if it says nothing
 * @param sources passages of the city's pages that the grounds cite
 * @param silence why it proposes nothing
 * @param exchange what left for the model and came back, masked
 * @param open whether a person still has to say what they find
 */
record ModelRequestView(
    int request,
    String sentence,
    @Nullable Verdict verdict,
    @Nullable String verdictLabel,
    @Nullable String grounds,
    List<HitView> sources,
    @Nullable ModelSilence silence,
    @Nullable String silenceLabel,
    @Nullable ExchangeView exchange,
    Instant askedAt,
    Named by,
    @Nullable Instant answeredAt,
    boolean open) {

  static @Nullable ModelRequestView of(Finding finding, CasePage page, Shown shown) {
    var model = finding.model();
    if (model == null) {
      return null;
    }
    var verdict = model.verdict();
    var silence = model.silence();
    return new ModelRequestView(
        model.request(),
        sentence(model),
        verdict,
        verdict == null ? null : verdict.label(),
        grounds(finding.item(), model.grounds(), page, shown),
        model.sources().stream()
            .map(one -> HitView.of(one, shown.named(one.department())))
            .toList(),
        silence,
        silence == null ? null : silence.label(),
        ExchangeView.of(model.exchange(), shown),
        model.askedAt(),
        shown.named(model.by()),
        model.answeredAt(),
        model.open());
  }

  private static String sentence(ModelRequest model) {
    if (model.verdict() != null) {
      return "言語モデルは「%s」を提案しています。決めるのは職員です".formatted(model.verdict().label());
    }
    return model.silence() == null
        ? "言語モデルの返事を待っています"
        : "言語モデルの提案はありません（%s）。目で確かめて審査してください".formatted(model.silence().label());
  }

  /** Where it was told an address, the grounds may say where somebody lives. */
  private static @Nullable String grounds(
      String item, @Nullable SealedText grounds, CasePage page, Shown shown) {
    var text = shown.textIfPresent(grounds);
    return text == null || text.equals(Shown.MASKED) || !isToldAnAddress(item, page)
        ? text
        : shown.whereaboutsOf(page.standing().visitor(), grounds);
  }

  private static boolean isToldAnAddress(String item, CasePage page) {
    var aid = page.procedure().reviewAid();
    return aid.item(item).stream()
        .flatMap(one -> aid.fieldsFor(one).stream())
        .anyMatch(field -> field.kind() == ValueKind.ADDRESS);
  }
}
