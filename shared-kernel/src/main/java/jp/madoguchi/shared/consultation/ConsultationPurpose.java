package jp.madoguchi.shared.consultation;

/** 相談の目的 — what a member of staff asks for (AN-01). */
public enum ConsultationPurpose {
  GUIDANCE("案内"),
  REVIEW("審査"),
  INQUIRY("照会");

  private final String label;

  ConsultationPurpose(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
