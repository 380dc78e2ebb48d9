package jp.madoguchi.command.guidance;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.guidance.CatalogOfADay.Section;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.guide.Question.Choice;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.GuideId;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * 手続判定の結果 — what a visitor needs, as far as it is known, and what to ask next.
 *
 * @param on the day whose guide and catalog it goes by
 * @param contact the contact that the answers are kept with, if there is one
 * @param version the version of that contact
 * @param answers all answers so far, in the order of the questions
 * @param undecided what further answers will decide
 * @param documents 持ち物, each once
 * @param sections 回る順: the sections to walk to, in that order
 * @param next the question that settles most; none once nothing is undecided
 */
@Schema(
    example =
        """
        {"guide": "guide-city", "revision": 1, "on": "2026-04-01",
         "answers": [{"question": "用件", "choices": ["転入"]}],
         "needed": [{"key": "proc-moving-in", "procedure": "proc-moving-in", "name": "転入届",
           "section": {"id": "dept-citizens", "name": "市民課", "floor": "1階"},
           "because": [{"question": "用件", "choices": ["転入"]}],
           "documents": ["転出証明書"], "deadline": {"days": 14, "countedFrom": "住み始めた日",
           "law": "住民基本台帳法第22条", "lastDay": "2026-04-15"}}],
         "undecided": [{"key": "proc-dog-address", "name": "犬の所在地の変更届",
           "because": [{"question": "用件", "choices": ["転入"]}], "waitsFor": ["持っているもの"]}],
         "notNeeded": [], "documents": [{"document": "転出証明書", "wantedBy": ["転入届"]}],
         "sections": [{"section": {"id": "dept-citizens", "name": "市民課", "floor": "1階"},
           "procedures": ["転入届"]}],
         "next": {"question": "持っているもの", "text": "次のものはありますか", "several": true,
           "choices": [{"label": "飼い犬"}]}}""")
record Guidance(
    GuideId guide,
    int revision,
    LocalDate on,
    @Nullable ContactId contact,
    @Nullable Long version,
    List<GivenAnswer> answers,
    List<Wanted> needed,
    List<Open> undecided,
    List<Spared> notNeeded,
    List<Paper> documents,
    List<Stop> sections,
    @Nullable Next next) {

  /**
   * 必要な手続 — a procedure that is needed.
   *
   * @param procedure its name in the catalog, if it is run here
   * @param section where it is done, if it is run here; else {@code place} says so
   * @param because the answers that made it so
   */
  record Wanted(
      String key,
      @Nullable ProcedureId procedure,
      String name,
      @Nullable Section section,
      @Nullable String place,
      List<GivenAnswer> because,
      List<String> documents,
      @Nullable Limit deadline,
      @Nullable String url,
      @Nullable String remarks) {}

  /**
   * 届出期限 — until when it must be done.
   *
   * @param lastDay the last day that is in time, if the day of the event is known
   */
  record Limit(int days, String countedFrom, String law, @Nullable LocalDate lastDay) {}

  /**
   * 未定の手続 — a procedure that may be needed.
   *
   * @param waitsFor the questions whose answers may decide it
   */
  record Open(String key, String name, List<GivenAnswer> because, List<String> waitsFor) {}

  /** 不要な手続 — a procedure that is not needed, and the answers that made it so. */
  record Spared(String key, String name, List<GivenAnswer> because) {}

  /** 立ち寄り先 — a section, and what is done there. */
  record Stop(Section section, List<String> procedures) {}

  /**
   * 次の質問 — what to ask now.
   *
   * @param several whether several choices, or none, may be given
   */
  record Next(
      String question,
      String text,
      @Nullable String explanation,
      boolean several,
      List<Choice> choices) {}
}
