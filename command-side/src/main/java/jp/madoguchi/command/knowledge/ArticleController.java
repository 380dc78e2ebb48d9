package jp.madoguchi.command.knowledge;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.command.knowledge.ArticleCommand.PublishArticle;
import jp.madoguchi.command.knowledge.ArticleCommand.RetireArticle;
import jp.madoguchi.command.knowledge.ArticleCommand.ReviewArticle;
import jp.madoguchi.command.knowledge.ArticleCommand.ReviseArticle;
import jp.madoguchi.command.knowledge.ArticleCommand.WriteArticle;
import jp.madoguchi.command.support.Directory;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.shared.id.ArticleId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(ArticleController.ARTICLES)
@Tag(name = "knowledge", description = "ナレッジ")
class ArticleController {

  static final String ARTICLES = "/api/v1/knowledge/articles";

  private final Intents intents;
  private final Directory directory;
  private final Moments moments;

  ArticleController(Intents intents, Directory directory, Moments moments) {
    this.intents = intents;
    this.directory = directory;
    this.moments = moments;
  }

  @PostMapping
  @Operation(summary = "ナレッジの記事を起案する", description = "記事はだれもが読める知識です。個人に関することは書けません。")
  ResponseEntity<Written> write(@RequestBody ArticleContent body) {
    directory.requireDepartment(body.department());
    return intents.create(ARTICLES, ArticleId::of, id -> new WriteArticle(id, body));
  }

  @PostMapping("/{id}/revisions")
  @Operation(summary = "記事の新しい版を起案する", description = "公開中の版は、新しい版が公開されるまでそのまま使われます。")
  ResponseEntity<Written> revise(@PathVariable ArticleId id, @RequestBody ArticleContent body) {
    return intents.change(
        id, new ReviseArticle(id, body), () -> directory.requireDepartment(body.department()));
  }

  @PostMapping("/{id}/revisions/{revision}/review")
  @Operation(summary = "記事の版を確認済みにする", description = "確認した職員は事実とともに残ります。")
  ResponseEntity<Written> review(@PathVariable ArticleId id, @PathVariable int revision) {
    return intents.change(id, new ReviewArticle(id, revision));
  }

  @Schema(example = "{\"effectiveFrom\": \"2026-10-01\", \"effectiveTo\": \"2027-03-31\"}")
  record ArticlePublication(@Nullable LocalDate effectiveFrom, @Nullable LocalDate effectiveTo) {}

  @PostMapping("/{id}/revisions/{revision}/publication")
  @Operation(summary = "記事の版を公開する", description = "施行日を省くと今日から有効です。確認済みの版だけ公開できます。")
  ResponseEntity<Written> publish(
      @PathVariable ArticleId id,
      @PathVariable int revision,
      @RequestBody(required = false) @Nullable ArticlePublication body) {
    var asked = Optional.ofNullable(body);
    var from = asked.map(ArticlePublication::effectiveFrom).orElseGet(moments::today);
    var to = asked.map(ArticlePublication::effectiveTo).orElse(null);
    return intents.change(id, new PublishArticle(id, revision, from, to));
  }

  @Schema(example = "{\"from\": \"2027-04-01\"}")
  record ArticleRetirement(@Nullable LocalDate from) {}

  @PostMapping("/{id}/retirement")
  @Operation(summary = "記事を廃止する", description = "その日から検索に出ません。日を省くと今日から廃止します。")
  ResponseEntity<Written> retire(
      @PathVariable ArticleId id, @RequestBody(required = false) @Nullable ArticleRetirement body) {
    var from = Optional.ofNullable(body).map(ArticleRetirement::from).orElseGet(moments::today);
    return intents.change(id, new RetireArticle(id, from));
  }
}
