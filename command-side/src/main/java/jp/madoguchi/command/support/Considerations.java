package jp.madoguchi.command.support;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.madoguchi.shared.contact.Consideration;
import org.jspecify.annotations.Nullable;

/** 配慮事項 — how a visitor is to be treated with care, as they are typed in. */
public record Considerations(@JsonValue List<Consideration> all) {

  /**
   * @throws IllegalArgumentException if one of them is none
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Considerations {
    if (all.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("配慮事項を指定してください");
    }
    all = List.copyOf(all);
  }

  /** Each of them once; none if nothing was typed in. */
  public static Set<Consideration> orNone(@Nullable Considerations typed) {
    return typed == null ? Set.of() : Set.copyOf(typed.all());
  }
}
