package jp.madoguchi.query.article;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import jp.madoguchi.projection.article.ArticlePage;
import jp.madoguchi.query.article.FindArticles.Found;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Slice;
import jp.madoguchi.query.support.Versioned;
import jp.madoguchi.shared.id.ArticleId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.knowledge.ArticleState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/knowledge/articles")
@Tag(name = "knowledge", description = "ナレッジ")
class ArticlePageController {

  private final Asking asking;
  private final Showing showing;
  private final Clock clock;

  ArticlePageController(Asking asking, Showing showing, Clock clock) {
    this.asking = asking;
    this.showing = showing;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "ナレッジの記事の一覧を見る", description = "担当の課と状態で絞り込めます。")
  Slice<ArticleRow> find(
      @RequestParam(required = false) @Nullable DepartmentId department,
      @RequestParam(required = false) @Nullable ArticleState state,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    var paging = Paging.of(limit, cursor);
    var today = LocalDate.now(clock);
    var query = new FindArticles(department, state, today, paging);
    var rows = asking.one(query, Found.class).orElseThrow().rows();
    return Slice.of(
        rows,
        paging,
        row -> Cursor.on(today, row.id()),
        row -> ArticleRow.of(row, today, showing.of(row)));
  }

  @GetMapping("/{id}")
  @Operation(summary = "ナレッジの記事を、有効な版とすべての版とともに見る")
  ResponseEntity<ArticleView> find(
      @PathVariable ArticleId id, @RequestParam(required = false) @Nullable Long minVersion) {
    var page =
        asking.one(new FindArticle(id), ArticlePage.class, ArticlePage::sequence, minVersion);
    return Versioned.shown(
        page.sequence(), ArticleView.of(page, LocalDate.now(clock), showing.of(page)));
  }
}
