package jp.madoguchi.command.procedurecase;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.List;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.AskModel;
import jp.madoguchi.command.procedurecase.Statement.TypedValue;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.shared.id.ProcedureCaseId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 申請内容、台帳照会、モデルへの審査依頼 — translates; the case decides. */
@RestController
@RequestMapping(ProcedureCaseController.CASES + "/{id}")
@Tag(name = "cases", description = "手続")
class ReviewController {

  private final Statement statement;
  private final Inquiry inquiry;
  private final Intents intents;
  private final Moments moments;

  ReviewController(Statement statement, Inquiry inquiry, Intents intents, Moments moments) {
    this.statement = statement;
    this.inquiry = inquiry;
    this.intents = intents;
    this.moments = moments;
  }

  @Schema(example = "{\"values\": [{\"field\": \"住み始めた日\", \"value\": \"令和8年4月1日\"}]}")
  record Application(List<TypedValue> values, @Nullable OffsetDateTime happenedAt) {

    private static final int MOST = 30;

    /**
     * @throws IllegalArgumentException if there are none, or too many
     */
    Application {
      values = List.copyOf(values);
      if (values.isEmpty() || values.size() > MOST) {
        throw new IllegalArgumentException("申請内容は1件以上%d件以内です".formatted(MOST));
      }
    }
  }

  @PostMapping("/application")
  @Operation(
      summary = "申請内容を記録する",
      description =
          """
          この手続の版の申請項目(review.fields)ごとに、申請書に書かれた値。あとの値が前の値に代わり、前の値による
          照合と審査の結果はなくなる。\
          """)
  ResponseEntity<Written> state(@PathVariable ProcedureCaseId id, @RequestBody Application body) {
    return statement.take(id, body.values(), moments.orNow(body.happenedAt()));
  }

  @PostMapping("/review/proposals")
  @Operation(
      summary = "台帳に照会し、審査項目と照合する",
      description =
          """
          申請者の宛名番号で台帳に照会し、規則のある審査項目ごとに一致・不一致・要確認を提案する。照会は申請者の閲覧として
          記録される。提案は、職員が findings で確かめるまで審査の結果ではない。\
          """)
  ResponseEntity<Written> propose(@PathVariable ProcedureCaseId id) {
    return inquiry.propose(id, moments.now());
  }

  @Schema(example = "{\"item\": \"児童の監護\"}")
  record ModelAsking(String item) {}

  @PostMapping("/review/model-proposals")
  @Operation(
      summary = "審査項目について言語モデルに提案を求める",
      description =
          """
          規則のない審査項目の手引きと申請内容を、個人に関する値を伏せて言語モデルに示し、一致・不一致・要確認と根拠を
          提案させる。返事か、ない理由は、すぐ後に記録される(GET …/{id}?minVersion=、番号は findings の model.request)。
          提案は、職員が findings で確かめるまで審査の結果ではない。\
          """)
  ResponseEntity<Written> ask(@PathVariable ProcedureCaseId id, @RequestBody ModelAsking body) {
    return intents.change(id, new AskModel(id, body.item(), moments.now()));
  }
}
