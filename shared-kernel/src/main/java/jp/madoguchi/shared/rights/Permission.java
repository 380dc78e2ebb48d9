package jp.madoguchi.shared.rights;

/**
 * 権限 — what somebody may do at one section (SE-05). It is given to a person, for days, and never
 * follows from a job title.
 */
public enum Permission {
  RECEPTION("受付"),
  SERVING("対応"),
  REVIEWING("審査"),
  SUPERVISING("監督"),
  PROTECTING("支援措置の設定"),
  LIFTING_PROTECTION("支援措置の解除"),
  LIFTING_TEMPORARILY("支援措置の一時解除"),
  EDITING_CATALOG("手続カタログの編集"),
  EDITING_KNOWLEDGE("ナレッジの編集"),
  READING_KPI("KPIの閲覧"),
  READING_ALL_KPI("全課のKPIの閲覧"),
  EDITING_KPI("KPI定義の編集"),
  AUDITING("監査"),
  ADMINISTERING("管理"),
  PARTNER("連携システム"),
  READING_NAMES("氏名・連絡先の閲覧"),
  READING_TEXTS("自由記述の閲覧"),
  READING_OTHER_HISTORY("他課の記録の閲覧"),
  READING_PROTECTED("支援措置対象者の住所・電話の閲覧"),
  ERASING("消去の請求・承認");

  private final String label;

  Permission(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
