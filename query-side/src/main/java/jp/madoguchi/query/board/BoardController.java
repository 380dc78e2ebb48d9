package jp.madoguchi.query.board;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Objects;
import jp.madoguchi.query.board.FindBoard.Found;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/board")
@Tag(name = "desks", description = "窓口の画面")
class BoardController {

  private final Asking asking;
  private final Showing showing;
  private final Clock clock;

  BoardController(Asking asking, Showing showing, Clock clock) {
    this.asking = asking;
    this.showing = showing;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "来庁ボードを見る", description = "課の来庁者をいまの状況ごとに示します。department を省くと、自分の課です。")
  BoardView find(
      @RequestParam(required = false) @Nullable DepartmentId department,
      @Parameter(hidden = true) Actor actor) {
    var section = Objects.requireNonNullElse(department, actor.department());
    var found = asking.one(new FindBoard(section), Found.class).orElseThrow();
    return BoardView.of(section, found.entries(), clock.instant(), showing);
  }
}
