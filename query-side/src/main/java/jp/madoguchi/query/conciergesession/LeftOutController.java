package jp.madoguchi.query.conciergesession;

import static jp.madoguchi.shared.rights.Permission.AUDITING;
import static jp.madoguchi.shared.rights.Permission.EDITING_CATALOG;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.query.conciergesession.FindLeftOut.Found;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Slice;
import jp.madoguchi.shared.concierge.EntryFlaw;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For whoever edits the guide that it was to fit, and whoever audits. */
@RestController
@Tag(name = "concierge", description = "AIコンシェルジュ")
class LeftOutController {

  private final Asking asking;

  LeftOutController(Asking asking) {
    this.asking = asking;
  }

  @GetMapping("/api/v1/concierge-sessions/left-out")
  @Operation(
      summary = "AIコンシェルジュの相談で受け取れなかった記録を、新しいものから見る",
      description =
          """
          ガイドやカタログに合わずに除いた記録のある相談ごとに、その位置と理由です。そこに書かれていた内容は残していません。
          reason を指定すると、その理由で除いた記録のある相談だけです。手続カタログの編集か監査の権限が必要です。""")
  Slice<LeftOutRow> find(
      @RequestParam(required = false) @Nullable EntryFlaw reason,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) Caller caller) {
    Seeing.requireAnyOf(caller, EDITING_CATALOG, AUDITING);
    var paging = part.paging();
    var rows = asking.one(new FindLeftOut(reason, paging), Found.class).orElseThrow().rows();
    return Slice.of(rows, paging, row -> Cursor.at(row.handedOverAt(), row.id()), LeftOutRow::of);
  }
}
