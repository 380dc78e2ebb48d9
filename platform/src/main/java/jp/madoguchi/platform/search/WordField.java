package jp.madoguchi.platform.search;

import java.util.Locale;

/** Where words stand that can be looked for by their start, as a whole, or by a part. */
enum WordField {
  KANA,
  NAME;

  private final String name = name().toLowerCase(Locale.ROOT);

  String start(String word) {
    return name + "^" + word;
  }

  String whole(String word) {
    return name + "=" + word;
  }

  String part(String pair) {
    return name + "*" + pair;
  }
}
