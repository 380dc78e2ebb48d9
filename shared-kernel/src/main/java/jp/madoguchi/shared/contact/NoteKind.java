package jp.madoguchi.shared.contact;

/** 記録の種別 — what a note is about; {@code HARASSMENT} is reported to the head of section (CR-16). */
public enum NoteKind {
  SERVICE("対応"),
  INQUIRY("照会"),
  NOTICE("連絡"),
  COMPLAINT("苦情"),
  HARASSMENT("カスハラ");

  private final String label;

  NoteKind(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
