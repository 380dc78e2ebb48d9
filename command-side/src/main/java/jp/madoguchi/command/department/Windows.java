package jp.madoguchi.command.department;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashSet;
import java.util.List;
import jp.madoguchi.shared.contact.Window;

/** 窓口一覧 — the windows of one section, in order, each named once. */
record Windows(@JsonValue List<Window> inOrder) {

  private static final int MOST = 50;

  /**
   * @throws IllegalArgumentException if there is none, too many, or one is named twice
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Windows {
    inOrder = List.copyOf(inOrder);
    if (inOrder.isEmpty() || inOrder.size() > MOST) {
      throw new IllegalArgumentException("窓口は1か所以上%dか所以内で指定してください".formatted(MOST));
    }
    if (new HashSet<>(inOrder).size() < inOrder.size()) {
      throw new IllegalArgumentException("同じ窓口が重複しています");
    }
  }
}
