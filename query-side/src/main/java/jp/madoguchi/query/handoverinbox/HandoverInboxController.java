package jp.madoguchi.query.handoverinbox;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Objects;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.query.handoverinbox.FindInbox.Found;
import jp.madoguchi.query.handoverinbox.FindInbox.Row;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Slice;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/handover-inbox")
@Tag(name = "desks", description = "窓口の画面")
class HandoverInboxController {

  private final Asking asking;
  private final Showing showing;
  private final Clock clock;

  HandoverInboxController(Asking asking, Showing showing, Clock clock) {
    this.asking = asking;
    this.showing = showing;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "引継ぎ受付箱を、古いものから見る",
      description = "ほかの課から届き、まだ答えていない引継ぎ・事前連絡・移送です。department を省くと、自分の課です。")
  Slice<InboxRow> find(
      @RequestParam(required = false) @Nullable DepartmentId department,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) Caller caller) {
    var paging = part.paging();
    var section = Objects.requireNonNullElse(department, caller.section());
    var query = new FindInbox(section, Seeing.records(caller), paging);
    var rows = asking.one(query, Found.class).orElseThrow().rows();
    showing.ready(rows.stream().map(Row::entry).toList());
    var now = clock.instant();
    return Slice.of(
        rows, paging, Row::cursor, row -> InboxRow.of(row, now, showing.of(row.entry())));
  }
}
