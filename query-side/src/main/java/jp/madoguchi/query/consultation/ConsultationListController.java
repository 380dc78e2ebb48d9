package jp.madoguchi.query.consultation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.projection.consultation.ConsultationPage;
import jp.madoguchi.projection.support.ConsultationState;
import jp.madoguchi.query.consultation.FindConsultations.Found;
import jp.madoguchi.query.consultation.FindConsultations.Wanted;
import jp.madoguchi.query.consultation.FindCorrections.ToCorrect;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Due;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Slice;
import jp.madoguchi.shared.consultation.AnswerVerdict;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureCaseId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of consultations, and of what sections are to do about them. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "consultations", description = "AIナビ相談")
class ConsultationListController {

  private final Asking asking;
  private final Showing showing;
  private final Clock clock;

  ConsultationListController(Asking asking, Showing showing, Clock clock) {
    this.asking = asking;
    this.showing = showing;
    this.clock = clock;
  }

  /**
   * As it stands in the query of the list.
   *
   * @param department the section that asked
   * @param mine only what the caller has asked
   * @param awaited only what waits for an answer of the caller's section
   */
  record Conditions(
      @Nullable DepartmentId department,
      @Nullable Boolean mine,
      @Nullable Boolean awaited,
      @Nullable ConsultationState state,
      @Nullable AnswerVerdict verdict,
      @Nullable Due due,
      @Nullable ContactId contact,
      @Nullable ProcedureCaseId procedureCase) {

    private Wanted of(Caller caller) {
      return new Wanted(
          department,
          Boolean.TRUE.equals(mine) ? caller.staff() : null,
          Boolean.TRUE.equals(awaited) ? caller.section() : null,
          state,
          verdict,
          due,
          contact,
          procedureCase,
          null);
    }
  }

  @GetMapping("/consultations")
  @Operation(
      summary = "相談の一覧を、新しいものから見る",
      description =
          """
          mine=true なら自分の相談だけ、awaited=true なら自分の課への照会で回答を待っているものだけです。
          verdict=WRONG なら誤りのあった回答です。due は照会の回答期限で、SOON または OVERDUE です。""")
  Slice<ConsultationRow> find(
      @ParameterObject Conditions conditions,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) Caller caller) {
    var paging = part.paging();
    var query = new FindConsultations(conditions.of(caller), Seeing.records(caller), paging);
    var rows = asking.one(query, Found.class).orElseThrow().rows();
    var today = LocalDate.now(clock);
    return Slice.of(
        showing.ready(rows),
        paging,
        row -> Cursor.at(row.askedAt(), row.id()),
        row -> ConsultationRow.of(row, showing.of(row), today));
  }

  @GetMapping("/knowledge/corrections")
  @Operation(
      summary = "記事の訂正依頼を、期限の近いものから見る",
      description = "AIナビの回答に誤りがあったと評価された記事です。department を省くと、自分の課が所管するものです。")
  Slice<CorrectionRow> corrections(
      @RequestParam(required = false) @Nullable DepartmentId department,
      @RequestParam(required = false) @Nullable Due due,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) Caller caller) {
    var paging = part.paging();
    var section = Objects.requireNonNullElse(department, caller.section());
    var query = new FindCorrections(section, due, Seeing.records(caller), paging);
    var rows = asking.one(query, ToCorrect.class).orElseThrow().rows();
    var today = LocalDate.now(clock);
    return Slice.of(
        showing.ready(rows),
        paging,
        ConsultationListController::dueCursor,
        row -> CorrectionRow.of(row, showing.of(row), today));
  }

  private static Cursor dueCursor(ConsultationPage row) {
    return Cursor.on(Objects.requireNonNull(row.correction()).dueOn(), row.id());
  }
}
