package jp.madoguchi.query.board;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Objects;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.signin.SignedIn;
import jp.madoguchi.query.board.FindBoard.Found;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.LivePosition;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@RequestMapping("/api/v1/board")
@Tag(name = "desks", description = "窓口の画面")
class BoardController {

  private final Asking asking;
  private final Showing showing;
  private final Clock clock;
  private final BoardFeed feed;

  BoardController(Asking asking, Showing showing, Clock clock, BoardFeed feed) {
    this.feed = feed;
    this.asking = asking;
    this.showing = showing;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "来庁ボードを見る", description = "課の来庁者をいまの状況ごとに示します。department を省くと、自分の課です。")
  BoardView find(
      @RequestParam(required = false) @Nullable DepartmentId department,
      @Parameter(hidden = true) Caller caller) {
    var section = Objects.requireNonNullElse(department, caller.section());
    var query = new FindBoard(section, Seeing.records(caller));
    var found = asking.one(query, Found.class).orElseThrow();
    return BoardView.of(section, found.entries(), clock.instant(), showing);
  }

  @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Operation(
      summary = "来庁ボードの変化を受け取る",
      description =
          "entry(来庁者の行)と gone(ボードから離れた来庁者)を送ります。id は事実の位置です。"
              + "Last-Event-ID を付けると、その後の分を送り直します。古すぎるときは resync を送るので、"
              + "ボードを読み直してください。15秒ごとに空の行を送ります。"
              + "トークンの期限が来るか、見る人の権限が変わると終わります。つなぎ直してください。")
  SseEmitter stream(
      @RequestParam(required = false) @Nullable DepartmentId department,
      @Parameter(schema = @Schema(type = "string", example = "1024"))
          @RequestHeader(name = "Last-Event-ID", required = false)
          @Nullable LivePosition lastSeen,
      @Parameter(hidden = true) Caller caller) {
    Seeing.records(caller);
    var section = Objects.requireNonNullElse(department, caller.section());
    return feed.connect(section, lastSeen, caller, SignedIn.current().orElseThrow());
  }
}
