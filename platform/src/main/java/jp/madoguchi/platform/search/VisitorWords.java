package jp.madoguchi.platform.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 検索される語 — what can be looked for of one visitor, opened and for a moment only.
 *
 * @param names name, 通称, 旧氏, as entered
 * @param birthDate {@code 1985-04-03}; what is not known is 00
 */
public record VisitorWords(
    List<String> names,
    @Nullable String kana,
    @Nullable String birthDate,
    List<String> phones,
    @Nullable String address,
    @Nullable String residentNumber) {

  public VisitorWords {
    names = List.copyOf(names);
    phones = List.copyOf(phones);
  }
}
