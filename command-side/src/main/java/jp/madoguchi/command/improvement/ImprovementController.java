package jp.madoguchi.command.improvement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.command.improvement.Figures.FigureRequest;
import jp.madoguchi.command.improvement.ImprovementCommand.CiteFigures;
import jp.madoguchi.command.improvement.ImprovementCommand.CloseImprovement;
import jp.madoguchi.command.improvement.ImprovementCommand.DecideMeasure;
import jp.madoguchi.command.improvement.ImprovementCommand.RaiseImprovement;
import jp.madoguchi.command.improvement.ImprovementCommand.ReopenImprovement;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.shared.id.ImprovementId;
import jp.madoguchi.shared.improvement.ImprovementOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 改善検討 — translates; the improvement decides. */
@RestController
@RequestMapping(ImprovementController.IMPROVEMENTS)
@Tag(name = "improvements", description = "改善検討")
class ImprovementController {

  static final String IMPROVEMENTS = "/api/v1/improvements";

  private final Intents intents;
  private final Figures figures;
  private final Moments moments;
  private final Sealer sealer;

  ImprovementController(Intents intents, Figures figures, Moments moments, Sealer sealer) {
    this.intents = intents;
    this.figures = figures;
    this.moments = moments;
    this.sealer = sealer;
  }

  @Schema(
      example =
          """
          {"title": "月曜の朝の待ち時間", "text": "証明書の窓口が月曜の10時台に混む",
           "figures": [{"metric": "metric-wait", "from": "2026-11-01", "to": "2026-11-30",
                        "filters": [{"field": "WEEKDAY", "test": "IS", "values": ["MONDAY"]}]}]}\
          """)
  record ImprovementRequest(
      FreeText title,
      FreeText text,
      @Nullable List<FigureRequest> figures,
      @Nullable OffsetDateTime happenedAt) {}

  @PostMapping
  @Operation(
      summary = "改善する課題を登録する",
      description =
          """
          自分の課の課題として登録する。引用したKPIの値(figures、10件まで)は、いまの値を市の仕組みが計算して留める。
          後から定義や事実が変わっても、引用した値は変わらない。個人に関することは書かない。\
          """)
  ResponseEntity<Written> raise(
      @RequestBody ImprovementRequest body, @Parameter(hidden = true) Caller caller) {
    return intents.create(
        IMPROVEMENTS,
        ImprovementId::of,
        id ->
            new RaiseImprovement(
                id,
                sealer.seal(id, body.title()),
                sealer.seal(id, body.text()),
                caller.section(),
                figures.pinned(Objects.requireNonNullElse(body.figures(), List.of()), caller),
                moments.orNow(body.happenedAt())));
  }

  @Schema(example = "{\"text\": \"月曜の午前は窓口を一つ増やす\", \"dueOn\": \"2027-01-15\"}")
  record MeasureRequest(
      FreeText text, @Nullable LocalDate dueOn, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/{id}/measures")
  @Operation(summary = "対策を決める")
  ResponseEntity<Written> decide(@PathVariable ImprovementId id, @RequestBody MeasureRequest body) {
    return intents.change(
        id,
        new DecideMeasure(
            id, sealer.seal(id, body.text()), body.dueOn(), moments.orNow(body.happenedAt())));
  }

  @Schema(
      example =
          """
          {"figures": [{"metric": "metric-wait", "from": "2027-01-01", "to": "2027-01-31"}]}\
          """)
  record CitationRequest(List<FigureRequest> figures, @Nullable OffsetDateTime happenedAt) {

    /**
     * @throws IllegalArgumentException if there are none
     */
    CitationRequest {
      figures = List.copyOf(figures);
      if (figures.isEmpty()) {
        throw new IllegalArgumentException("引用する値を一つ以上指定してください");
      }
    }
  }

  @PostMapping("/{id}/figures")
  @Operation(summary = "いまのKPIの値を引用する", description = "対策の前後を比べるために、いまの値を留める。")
  ResponseEntity<Written> cite(
      @PathVariable ImprovementId id,
      @RequestBody CitationRequest body,
      @Parameter(hidden = true) Caller caller) {
    return intents.change(
        id,
        new CiteFigures(
            id, figures.pinned(body.figures(), caller), moments.orNow(body.happenedAt())));
  }

  @Schema(example = "{\"outcome\": \"IMPROVED\", \"note\": \"待ち時間の中央値が半分になった\"}")
  record ClosureRequest(
      ImprovementOutcome outcome, @Nullable FreeText note, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/{id}/closure")
  @Operation(
      summary = "改善検討を終える",
      description = "改善した、効果がなかった、取り組まないことにした。改善したとするには、対策を決めた後の値の引用が必要。")
  ResponseEntity<Written> close(@PathVariable ImprovementId id, @RequestBody ClosureRequest body) {
    return intents.change(
        id,
        new CloseImprovement(
            id,
            body.outcome(),
            sealer.sealIfPresent(id, body.note()),
            moments.orNow(body.happenedAt())));
  }

  @Schema(example = "{\"reason\": \"翌月にまた長くなった\"}")
  record ReopeningRequest(FreeText reason, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping("/{id}/reopening")
  @Operation(summary = "終えた改善検討を再開する")
  ResponseEntity<Written> reopen(
      @PathVariable ImprovementId id, @RequestBody ReopeningRequest body) {
    return intents.change(
        id,
        new ReopenImprovement(
            id, sealer.seal(id, body.reason()), moments.orNow(body.happenedAt())));
  }
}
