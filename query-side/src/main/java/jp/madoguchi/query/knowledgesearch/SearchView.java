package jp.madoguchi.query.knowledgesearch;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import jp.madoguchi.platform.consultation.SearchKnowledge.Found;
import jp.madoguchi.query.support.HitView;
import jp.madoguchi.query.support.Showing;

/**
 * 検索結果 — what the city knows about a question.
 *
 * @param answered whether there is an answer; if not, nothing that is known answers it
 * @param sentence the same, for people
 * @param answers the best one first
 * @param nearMisses without an answer: what comes near, but is about something else
 */
@Schema(
    example =
        """
        {"answered": false, "sentence": "お尋ねの内容に答えられる記事はありません。近い記事は「児童扶養手当」です（別の内容です）",
         "answers": [],
         "nearMisses": [{"article": "article-6d1b", "sourceId": "joruri-349", "title": "児童扶養手当",
           "heading": "手当額", "text": "所得によって、手当額が変わります。", "confidence": 0.12, "revision": 1,
           "effectiveFrom": "2026-04-01", "department": {"id": "dept-child-rearing-allowance", "name": "児童扶養手当係"}}]}""")
record SearchView(
    boolean answered, String sentence, List<HitView> answers, List<HitView> nearMisses) {

  static SearchView of(Found found, Showing showing) {
    var answers =
        found.answers().stream()
            .map(hit -> HitView.of(hit, showing.named(hit.department())))
            .toList();
    var nearMisses =
        found.nearMisses().stream()
            .map(hit -> HitView.of(hit, showing.named(hit.department())))
            .toList();
    return new SearchView(
        !answers.isEmpty(), HitView.sentence(answers, nearMisses), answers, nearMisses);
  }
}
