package jp.madoguchi.platform.search;

import java.util.Locale;

/** Where things stand that can only be looked for as they are. */
enum OtherField {
  PHONE,
  END_OF_PHONE,
  BIRTH_DATE,
  NUMBER,
  ADDRESS;

  static final int LAST_DIGITS = 4;

  private final String name = name().toLowerCase(Locale.ROOT);

  String term(String value) {
    return name + "=" + value;
  }
}
