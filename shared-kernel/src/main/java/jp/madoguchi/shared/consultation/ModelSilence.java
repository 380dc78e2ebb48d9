package jp.madoguchi.shared.consultation;

/** 言語モデルの不回答 — why a model says nothing, and what is known otherwise has to do (AN-11). */
public enum ModelSilence {
  NOT_CONFIGURED("言語モデルの設定なし"),
  NOT_CLEARED("個人に関する情報のため送信せず"),
  OVER_BUDGET("利用枠の超過"),
  CIRCUIT_OPEN("不調による休止"),
  TIMED_OUT("時間切れ"),
  PROVIDER_FAILED("提供者の失敗"),
  CUT_OFF("回答の中断"),
  ANSWER_NOT_CLEARED("回答の確認に不合格"),
  DECLINED("出典からは答えられないとの判断"),
  UNREADABLE("決められた形でない回答"),
  OUTDATED("待つ間の申請内容や手続の変化");

  private final String label;

  ModelSilence(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
