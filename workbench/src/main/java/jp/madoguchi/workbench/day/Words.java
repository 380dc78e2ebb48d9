package jp.madoguchi.workbench.day;

import java.util.List;
import java.util.Map;

/** 言い回し — what staff type on a usual day. */
final class Words {

  static final List<String> HANDOVER =
      List.of(
          "本人確認は済んでいます。続きの手続をお願いします",
          "お急ぎのご様子です。早めのご案内をお願いします",
          "必要書類はお持ちです",
          "印鑑をお忘れのため、署名での受付をお願いします",
          "小さなお子さん連れです。椅子の席へご案内ください");
  static final List<String> RETURN =
      List.of("当課の担当ではありませんでした", "先に住民票の異動が必要です", "必要書類がそろっていないため、そちらで再度ご確認ください");
  static final List<String> DEFECT =
      List.of("本人確認書類の写しが不足しています", "申請書の日付が未記入です", "委任状の署名をお願いします", "通帳の写しが読み取れません");
  static final List<String> SUMMARY =
      List.of("手続はすべて完了。次回の来庁は不要", "必要な書類を案内し、了承を得た", "受付を済ませ、結果は後日郵送すると説明した", "制度の説明を行い、資料を渡した");
  static final List<String> FOLLOW_UP = List.of("不足書類の到着を確認する", "審査結果を電話で連絡する", "続きの手続を次の来庁時に案内する");
  static final List<String> CORRECTION = List.of("用件の聞き間違いのため", "受付時の選択誤りのため", "発券番号の読み違いのため");
  static final List<String> WRONG_ENTRY = List.of("二重に受け付けたため", "画面の操作を誤ったため");
  static final List<String> WITHDRAWAL = List.of("申請者の都合による", "別の制度を利用することになったため");
  static final List<String> REJECTION = List.of("要件を満たしていないことを確認したため", "対象となる期間を過ぎているため");
  static final List<String> OVERRIDE = List.of("原本を目視で確認し、同一と判断した", "旧字体の違いであり、同一人と確認した");
  static final List<String> EXTENSION = List.of("関係機関への照会に日数を要するため", "申請が集中しているため");
  static final List<String> REOPENING = List.of("追加の書類が届いたため", "申請者から再度の審査の希望があったため");

  private static final Map<String, List<String>> NOTES =
      Map.of(
          "SERVICE",
          List.of(
              "必要書類を説明し、一覧の紙を渡した",
              "申請書の記入を手伝った",
              "本人確認書類を確認し、写しを取った",
              "他課で必要な手続を案内した",
              "手数料の額と支払方法を説明した"),
          "INQUIRY",
          List.of("転出元の市区町村へ電話で照会した", "年金事務所へ加入記録を照会した", "税額の算定根拠について課税課へ確認した"),
          "NOTICE",
          List.of("交付の準備ができ次第、電話で連絡すると伝えた", "次回は代理人が来庁するとの連絡を受けた", "送付先の変更を関係する課へ連絡した"),
          "COMPLAINT",
          List.of("待ち時間が長いとのご意見をいただき、お詫びした", "案内表示が分かりにくいとのご意見をいただいた"),
          "HARASSMENT",
          List.of("大声での発言が続いたため、係長が同席して対応した"));

  private Words() {}

  static String note(String kind, Chance chance) {
    return chance.oneOf(NOTES.getOrDefault(kind, List.of("対応した")));
  }
}
