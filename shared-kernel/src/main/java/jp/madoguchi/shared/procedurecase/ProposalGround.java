package jp.madoguchi.shared.procedurecase;

/** 照合の根拠 — what a proposed finding rests on. */
public enum ProposalGround {
  COMPARED("台帳と照合した"),
  NOT_STATED("申請内容に記載がない"),
  NOT_REGISTERED("台帳に記録がない");

  private final String label;

  ProposalGround(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
