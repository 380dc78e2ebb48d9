package jp.madoguchi.shared.contact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** 配慮事項 — careful-handling facts as data, not as free text (CR-16). */
public enum Consideration {
  INTERPRETER("通訳"),
  WHEELCHAIR("車椅子"),
  PROTECTION("支援措置"),
  PROXY("代理人"),
  HEARING("聴覚への配慮"),
  SIGHT("視覚への配慮"),
  INFANT("乳幼児同伴");

  private final String label;

  Consideration(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }

  /** These considerations, always in the same order: a fact must read and write unchanged. */
  public static Set<Consideration> inOrder(Set<Consideration> considerations) {
    var ordered = EnumSet.noneOf(Consideration.class);
    ordered.addAll(considerations);
    return Collections.unmodifiableSet(ordered);
  }
}
