package jp.madoguchi.shared.erasure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.id.VisitorId;

/** 消去 — names the erasure of one visitor: {@code erasure-…}, and then as the visitor. */
public record ErasureId(@JsonValue String value) implements Identifier {

  private static final String KIND = "erasure-";

  /**
   * @throws IllegalArgumentException if the value is not spelled {@code erasure-…}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ErasureId {
    if (!value.startsWith(KIND)) {
      throw new IllegalArgumentException("「erasure-」で始まる識別子ではありません");
    }
    visitorOf(value);
  }

  /** The erasure of that visitor, of which there is one. */
  public static ErasureId of(VisitorId visitor) {
    return new ErasureId(KIND + visitor.value().substring("visitor-".length()));
  }

  public VisitorId visitor() {
    return visitorOf(value);
  }

  private static VisitorId visitorOf(String value) {
    return new VisitorId("visitor-" + value.substring(KIND.length()));
  }

  @Override
  public String toString() {
    return value;
  }
}
