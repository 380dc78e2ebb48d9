package jp.madoguchi.shared.access;

/** 認証失敗の理由 — why somebody was not let in. */
public enum SignInFailure {
  WRONG_PASSWORD("パスワードの誤り"),
  NO_SUCH_ACCOUNT("利用者なし"),
  LOCKED("利用者の一時停止"),
  WRONG_CLIENT("連携システムの認証誤り"),
  MALFORMED("トークンの形式不正"),
  UNSIGNED("トークンの署名なし"),
  WRONG_ALGORITHM("トークンの署名方式不正"),
  BAD_SIGNATURE("トークンの署名不正"),
  WRONG_ISSUER("トークンの発行者不正"),
  WRONG_AUDIENCE("トークンの宛先不正"),
  WRONG_SUBJECT("トークンの利用者不正"),
  NOT_YET_VALID("トークンの有効期間前"),
  EXPIRED("トークンの期限切れ");

  private final String label;

  SignInFailure(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
