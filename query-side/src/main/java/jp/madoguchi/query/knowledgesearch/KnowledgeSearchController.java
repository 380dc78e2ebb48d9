package jp.madoguchi.query.knowledgesearch;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.consultation.SearchKnowledge;
import jp.madoguchi.platform.consultation.SearchKnowledge.Found;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Showing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/knowledge/search")
@Tag(name = "knowledge", description = "ナレッジ")
class KnowledgeSearchController {

  private static final int USUAL = 5;
  private static final int MOST = 10;

  private final Asking asking;
  private final Showing showing;

  KnowledgeSearchController(Asking asking, Showing showing) {
    this.asking = asking;
    this.showing = showing;
  }

  /**
   * By words alone, so that nothing leaves the house. Shows nobody; that it was searched is on
   * record, without the words: it is a figure (KPI).
   */
  @GetMapping
  @Operation(
      summary = "ナレッジから答えを探す",
      description =
          """
          質問をそのままの言葉で入力できます。答えられる記事がなければ、ないと答え、近いだけの記事は nearMisses に分けて示します。
          質問に来庁者の氏名などを入れないでください。""")
  SearchView search(
      @Parameter(example = "転入届に必要なものは何ですか") @RequestParam String q,
      @RequestParam(required = false) @Nullable Integer limit) {
    var question = QuestionText.of(q).value();
    var most = checked(limit);
    var query = new SearchKnowledge(question, null, most);
    var found = asking.one(query, Found.class).orElseThrow();
    Look.current().atRows(found.answers().size() + found.nearMisses().size());
    return SearchView.of(found, showing);
  }

  private static int checked(@Nullable Integer limit) {
    var asked = limit == null ? USUAL : limit;
    if (asked < 1 || asked > MOST) {
      throw new RequestRefused(
          HttpStatus.BAD_REQUEST,
          "MALFORMED_PARAMETER",
          "limit は1から%dまでの数を指定してください".formatted(MOST));
    }
    return asked;
  }
}
