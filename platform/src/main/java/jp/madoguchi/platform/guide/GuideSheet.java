package jp.madoguchi.platform.guide;

/**
 * ガイドの表 — the words of the three CSV files in which editors keep a guide: the format of SHIRASAGI's
 * guide, so that its files come in unchanged.
 */
public final class GuideSheet {

  public static final String KEY = "管理名";
  public static final String NAME = "表示名";
  public static final String ORDER = "並び順";

  public static final String URL = "リンク URL";
  public static final String SUMMARY = "概要";
  public static final String PLACE = "手続き場所";
  public static final String BELONGINGS = "持ち物";
  public static final String APPLICANTS = "手続き申請者";
  public static final String REMARKS = "備考";

  public static final String EXPLANATION = "説明";
  public static final String FORM = "質問の形式";
  public static final String SELECTION = "選択肢の形式";
  public static final String CHOICE = "選択肢";

  public static final String YES_NO = "はい・いいえ";
  public static final String CHOICES = "選択肢";
  public static final String SINGLE = "一択（ラジオボタン）";
  public static final String MULTIPLE = "複数選択（チェックボックス）";

  public static final String PROCEDURE = "手続き";
  public static final String QUESTION = "質問";
  public static final String NOT_APPLICABLE = "非該当";
  public static final String NECESSARY = "必要";
  public static final String OPTIONAL_NECESSARY = "任意必要";

  private GuideSheet() {}
}
