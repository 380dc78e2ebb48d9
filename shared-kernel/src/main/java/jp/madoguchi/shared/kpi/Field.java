package jp.madoguchi.shared.kpi;

import static jp.madoguchi.shared.kpi.FieldType.FLAG;
import static jp.madoguchi.shared.kpi.FieldType.NUMBER;
import static jp.madoguchi.shared.kpi.FieldType.WORD;
import static jp.madoguchi.shared.kpi.RowKind.CASE;
import static jp.madoguchi.shared.kpi.RowKind.CATALOG;
import static jp.madoguchi.shared.kpi.RowKind.CLOSURE;
import static jp.madoguchi.shared.kpi.RowKind.COMPLETION;
import static jp.madoguchi.shared.kpi.RowKind.CONSULTATION;
import static jp.madoguchi.shared.kpi.RowKind.CONTACT;
import static jp.madoguchi.shared.kpi.RowKind.DECISION;
import static jp.madoguchi.shared.kpi.RowKind.ENTITLEMENT;
import static jp.madoguchi.shared.kpi.RowKind.FIRST_USE;
import static jp.madoguchi.shared.kpi.RowKind.IMPROVEMENT;
import static jp.madoguchi.shared.kpi.RowKind.LOOK;
import static jp.madoguchi.shared.kpi.RowKind.MASKING;
import static jp.madoguchi.shared.kpi.RowKind.SERVICE;
import static jp.madoguchi.shared.kpi.RowKind.TICKETS;

import java.util.EnumSet;
import java.util.Set;

/**
 * 項目 — every field of the KPI data: the data dictionary. What is not listed here leaves in no
 * figure and no file; so nothing is that tells who a visitor is, or what was typed about them.
 */
public enum Field {
  WEEKDAY("曜日", WORD, "月曜日は MONDAY", RowKind.values()),
  OPEN_DAY("開庁日", FLAG, "土日・祝日・年末年始でない日", RowKind.values()),
  HOUR(
      "時",
      NUMBER,
      "0から23。その日の何時台か",
      CONTACT,
      SERVICE,
      CASE,
      DECISION,
      COMPLETION,
      CONSULTATION,
      MASKING,
      IMPROVEMENT,
      CLOSURE),
  QUARTER_HOUR(
      "15分",
      NUMBER,
      "0から95。0時から数えて",
      CONTACT,
      SERVICE,
      CASE,
      DECISION,
      COMPLETION,
      CONSULTATION,
      MASKING,
      IMPROVEMENT,
      CLOSURE),
  DEPARTMENT("課", WORD, "受け付けた課、対応した課、手続を所管する課、相談した課", RowKind.values()),
  OFFICE("場所", WORD, "本庁・支所・出張所。手続は、受け付けた来庁者対応の場所", CONTACT, SERVICE, CASE, DECISION, COMPLETION),
  CHANNEL("チャネル", WORD, "手続は、受け付けた来庁者対応のチャネル", CONTACT, SERVICE, CASE, DECISION, COMPLETION),
  PURPOSE("用件", WORD, "最初に挙げた用件", CONTACT, SERVICE, CASE, DECISION, COMPLETION),
  WINDOW("窓口", WORD, "対応した窓口の表示", SERVICE),
  STAFF(
      "職員",
      WORD,
      "鍵を付けて変えた仮の名。氏名や職員番号には戻せない",
      SERVICE,
      CASE,
      DECISION,
      COMPLETION,
      LOOK,
      CONSULTATION,
      ENTITLEMENT,
      FIRST_USE,
      IMPROVEMENT,
      CLOSURE),
  ROLE(
      "職務",
      WORD,
      "その課で受付・対応・審査・監督のどれができるか。最も上のもの。相談した時、使える日の",
      CONSULTATION,
      ENTITLEMENT,
      FIRST_USE),
  PROCEDURE(
      "手続の種類",
      WORD,
      "手続カタログの識別子。相談は、手続についての相談だけ",
      CASE,
      DECISION,
      COMPLETION,
      CONSULTATION,
      CATALOG),
  REVISION("手続の版", WORD, "従った版の番号", CASE, DECISION, COMPLETION),
  STATE(
      "状況", WORD, "いまの状況", CONTACT, CASE, DECISION, COMPLETION, CONSULTATION, IMPROVEMENT, CLOSURE),
  OUTCOME("結果", WORD, "完了したときの結果。改善検討は、終えたときの結果", CONTACT, IMPROVEMENT, CLOSURE),
  DECISION_TAKEN("決裁", WORD, "いま効力のある決裁", CASE, DECISION, COMPLETION),
  DEFECT("不備の理由", WORD, "最初の補正依頼の、最初の理由", CASE, DECISION, COMPLETION),
  LOOK_KIND("閲覧の種類", WORD, "照会・一覧・検索など", LOOK),
  SCREEN("画面", WORD, "見た画面の機能名", LOOK),
  ASKED_FOR("相談の目的", WORD, "案内・審査・照会", CONSULTATION, MASKING),
  LANGUAGE("回答の言葉", WORD, "回答を求めた言葉", CONSULTATION),
  ENGINE("回答のしかた", WORD, "出典だけなら RETRIEVAL、言語モデルの文なら MODEL、回答しなければ NONE", CONSULTATION),
  MODEL("言語モデル", WORD, "送った言語モデルの名。送らなければ空", CONSULTATION, MASKING),
  PROMPT("プロンプトの版", WORD, "送ったプロンプトの文面", CONSULTATION),
  SILENCE("言語モデルの不回答", WORD, "言語モデルの文がない理由", CONSULTATION),
  DECLINED_BECAUSE("回答しない理由", WORD, "回答がない理由", CONSULTATION),
  CONFIDENCE_BAND("確信度の段階", WORD, "UNDER_50、FROM_50、FROM_70、FROM_90 のいずれか", CONSULTATION),
  KNOWLEDGE_SECTION("記事の所管課", WORD, "第一の出典を所管する課", CONSULTATION),
  VERDICT("回答の評価", WORD, "いまの評価。評価していなければ空", CONSULTATION),
  CORRECTION("訂正の結果", WORD, "誤りがあったという評価を、所管課が調べた結果", CONSULTATION),
  ESCALATED_TO("照会先の課", WORD, "最後に照会した課", CONSULTATION),
  MASKED_KIND("伏せた値の種類", WORD, "氏名・電話・住所など", MASKING),

  TICKETED("発券あり", FLAG, "発券番号を持つ", CONTACT),
  IDENTIFIED("来庁者特定", FLAG, "だれの来庁か分かっている", CONTACT),
  ANNOUNCED("事前連絡あり", FLAG, "ほかの課に事前に知らせた", CONTACT),
  SERVED("対応あり", FLAG, "一度でも対応した", CONTACT),
  COMPLETED("完了", FLAG, "完了した", CONTACT, CASE, DECISION, IMPROVEMENT, CLOSURE),
  LEFT("離脱", FLAG, "対応の前に帰った", CONTACT),
  CANCELLED("取消し", FLAG, "誤って登録された", CONTACT, CASE, DECISION, COMPLETION),
  INEXACT("不正確な時刻", FLAG, "終わりの時刻を市の仕組みが補った", CONTACT, SERVICE),
  LATE("後からの入力", FLAG, "起きてから15分を超えて入力した事実がある", RowKind.values()),
  ENDED("終了", FLAG, "対応が終わっている", SERVICE),
  PROVISIONAL("仮登録", FLAG, "まだ本登録でない", CASE, DECISION, COMPLETION),
  RETURNED("補正あり", FLAG, "一度でも申請者に差し戻した", CASE, DECISION, COMPLETION),
  DECIDED("決裁済み", FLAG, "効力のある決裁がある", CASE, COMPLETION),
  WITHDRAWN("取下げ", FLAG, "申請者が取り下げた", CASE, DECISION, COMPLETION),
  IN_TIME("期限内", FLAG, "標準処理期間の期限までに決裁した。補正を待つ日は数えない", CASE, DECISION, COMPLETION),
  STANDARD_FLOW("標準フロー", FLAG, "差戻し・移送・延長・再開・審査結果の変更なしに完了した", CASE, DECISION, COMPLETION),
  AT_COUNTER("来庁者対応あり", FLAG, "来庁者対応の中で受け付けた", CASE, DECISION, COMPLETION),
  CONSULTED("相談あり", FLAG, "その手続についてAIナビに相談した", CASE, DECISION, COMPLETION),
  IN_SCOPE("対象の手続", FLAG, "その日に受け付けられる版がある", CATALOG),
  CITES_KPI("KPIの引用あり", FLAG, "KPIの値を引用した", IMPROVEMENT, CLOSURE),
  ANSWERED("回答あり", FLAG, "AIナビが回答した", CONSULTATION),
  CITED("出典あり", FLAG, "回答に出典がある", CONSULTATION),
  DECLINED("該当なし", FLAG, "AIナビが回答しなかった", CONSULTATION),
  STOPPED("遮断", FLAG, "個人に関する情報のため、言語モデルに送らなかったか、その回答を示さなかった", CONSULTATION),
  ESCALATED("照会あり", FLAG, "所管の課に照会した", CONSULTATION),
  EXPERT_ANSWERED("照会回答あり", FLAG, "照会に回答があった", CONSULTATION),
  PROPOSED("記事の提案あり", FLAG, "照会への回答を記事として提案した", CONSULTATION),
  IN_CONTACT("来庁者対応の相談", FLAG, "来庁者対応についての相談", CONSULTATION),
  ABOUT_CASE("手続の相談", FLAG, "手続についての相談", CONSULTATION),

  WAIT_SECONDS("待ち時間", NUMBER, "秒。受付から最初の呼出まで。対応の行では、待ち始めてから呼出まで", CONTACT, SERVICE),
  TOTAL_WAIT_SECONDS("待ち時間の合計", NUMBER, "秒。すべての課での待ち時間の合計", CONTACT),
  SERVICE_SECONDS("対応時間", NUMBER, "秒。対応の開始から終了まで、保留を除く", CONTACT, SERVICE),
  HOLD_SECONDS("保留時間", NUMBER, "秒", CONTACT, SERVICE),
  STAY_SECONDS("滞在時間", NUMBER, "秒。受付から終わりまで", CONTACT),
  ENTRY_DELAY_SECONDS(
      "登録遅延", NUMBER, "秒。受付や相談が起きてから記録されるまで", CONTACT, CASE, DECISION, COMPLETION, CONSULTATION),
  SERVICES("対応回数", NUMBER, "回", CONTACT),
  WINDOWS("窓口数", NUMBER, "対応した窓口の数。窓口が分からない対応は課を一つと数える", CONTACT),
  SECTIONS("課の数", NUMBER, "対応した課の数", CONTACT),
  HANDOVERS("引継ぎ回数", NUMBER, "回", CONTACT),
  HANDOVER_RETURNS("引継ぎの差戻し", NUMBER, "回", CONTACT),
  CALLS("呼出回数", NUMBER, "回", CONTACT),
  SATISFACTION("満足度", NUMBER, "1(不満)から5(満足)", CONTACT),
  HAND_WRITTEN("手書きした様式", NUMBER, "枚。氏名や住所を手で書いた様式。すべての課の合計", CONTACT),
  ISSUED("発券数", NUMBER, "枚。発券機が出した数。報告がなければ空", TICKETS),
  RECORDED("登録された発券", NUMBER, "件。その日にその課で受け付け、発券番号があり、取り消していない来庁者対応", TICKETS),
  ORDINAL("何番目の対応", NUMBER, "来庁者対応の中で", SERVICE),
  HOLDS("保留回数", NUMBER, "回", SERVICE),
  CORRECTIONS("補正回数", NUMBER, "回", CASE, DECISION, COMPLETION),
  TRANSFERS("移送回数", NUMBER, "回", CASE, DECISION, COMPLETION),
  EXTENSIONS("延長回数", NUMBER, "回", CASE, DECISION, COMPLETION),
  WORKING_DAYS("処理日数", NUMBER, "開庁日。受付の翌日から決裁の日まで、補正を待つ日を除く", CASE, DECISION, COMPLETION),
  PAUSED_DAYS("補正を待った日数", NUMBER, "開庁日", CASE, DECISION, COMPLETION),
  MISSED_AFTER_DAYS("受付漏れの日数", NUMBER, "日。閉庁日も数える。案内すべきだった来庁の日から受付まで。受付漏れでなければ空", CASE),
  LEAD_SECONDS("受付から決裁まで", NUMBER, "秒。閉庁中も数える", CASE, DECISION, COMPLETION),
  LOOKS("閲覧数", NUMBER, "回", LOOK),
  ROWS_SHOWN("示した件数", NUMBER, "件", LOOK),
  REFUSED("断った閲覧数", NUMBER, "回", LOOK),
  FIGURES_CITED("引用した値", NUMBER, "個", IMPROVEMENT, CLOSURE),
  MEASURES("決めた対策", NUMBER, "件", IMPROVEMENT, CLOSURE),
  OPEN_SECONDS("検討した時間", NUMBER, "秒。登録から終結まで。閉庁中も数える", IMPROVEMENT, CLOSURE),
  ANSWER_MILLIS("回答までの時間", NUMBER, "ミリ秒。相談が記録されてから回答が記録されるまで", CONSULTATION),
  VERDICT_SECONDS("評価までの時間", NUMBER, "秒。回答から最初の評価まで", CONSULTATION),
  ESCALATION_SECONDS("照会の時間", NUMBER, "秒。最初の照会からその回答まで", CONSULTATION),
  CONFIDENCE("確信度", NUMBER, "百分率。第一の出典が答えである見込み", CONSULTATION),
  SOURCES("出典の数", NUMBER, "件", CONSULTATION),
  SENTENCES("言語モデルの文", NUMBER, "文", CONSULTATION),
  SENTENCES_SUPPORTED("根拠のある文", NUMBER, "文。出典がそう述べている、言語モデルの文", CONSULTATION),
  ESCALATIONS("照会回数", NUMBER, "回", CONSULTATION),
  TOKENS_IN("送ったトークン", NUMBER, "言語モデルに送った量", CONSULTATION),
  TOKENS_OUT("受け取ったトークン", NUMBER, "言語モデルから受け取った量", CONSULTATION),
  MASKED("伏せた値の数", NUMBER, "個。同じ値は一つと数える", CONSULTATION, MASKING);

  private final String label;
  private final FieldType type;
  private final String meaning;
  private final Set<RowKind> kinds;

  Field(String label, FieldType type, String meaning, RowKind... kinds) {
    this.label = label;
    this.type = type;
    this.meaning = meaning;
    this.kinds = EnumSet.noneOf(RowKind.class);
    this.kinds.addAll(Set.of(kinds));
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }

  public FieldType type() {
    return type;
  }

  /** What it means and in which unit it is, in Japanese. */
  public String meaning() {
    return meaning;
  }

  /** Whether rows of that kind have it. */
  public boolean isOf(RowKind kind) {
    return kinds.contains(kind);
  }

  /**
   * Whether it stands in figures only, never beside the name under which a member of staff goes: a
   * section may have but one supervisor.
   */
  public boolean isForFiguresOnly() {
    return this == ROLE;
  }

  /** Whether figures can be broken down by it. */
  public boolean isDimension() {
    return type != NUMBER || this == HOUR || this == QUARTER_HOUR;
  }
}
