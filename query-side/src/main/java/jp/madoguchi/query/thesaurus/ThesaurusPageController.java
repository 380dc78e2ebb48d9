package jp.madoguchi.query.thesaurus;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.madoguchi.projection.thesaurus.ThesaurusPage;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Versioned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/knowledge/synonyms")
@Tag(name = "knowledge", description = "ナレッジ")
class ThesaurusPageController {

  private final Asking asking;

  ThesaurusPageController(Asking asking) {
    this.asking = asking;
  }

  @GetMapping
  @Operation(summary = "検索の言い換えを見る", description = "直したものを、ETag を If-Match に付けてまとめて送り返せます。")
  ResponseEntity<ThesaurusView> find(@RequestParam(required = false) @Nullable Long minVersion) {
    var page =
        asking.one(new FindThesaurus(), ThesaurusPage.class, ThesaurusPage::sequence, minVersion);
    return Versioned.shown(page.sequence(), ThesaurusView.of(page));
  }
}
