package jp.madoguchi.platform.privacy;

/**
 * 機械の文 — what the house sends to a model, and what comes back: as long as it is, and kept as it
 * was. Readable only between the gateway and the {@link Sealer}.
 */
public record MachineText(String value) {

  /** Never the words: logs need none of them. */
  @Override
  public String toString() {
    return "MachineText[%d]".formatted(value.length());
  }
}
