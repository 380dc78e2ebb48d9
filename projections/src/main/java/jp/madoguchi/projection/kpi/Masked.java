package jp.madoguchi.projection.kpi;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumMap;
import java.util.Map;
import jp.madoguchi.shared.consultation.MaskedKind;
import org.jspecify.annotations.Nullable;

/** 伏せた値 — how many different personal values of each kind were kept from a model. */
record Masked(@JsonValue Map<MaskedKind, Integer> counts) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Masked {
    var inOrder = new EnumMap<MaskedKind, Integer>(MaskedKind.class);
    inOrder.putAll(counts);
    counts = inOrder;
  }

  static Masked of(@Nullable Map<MaskedKind, Integer> counts) {
    return new Masked(counts == null ? Map.of() : counts);
  }

  int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
