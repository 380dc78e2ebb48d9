package jp.madoguchi.proof.bundle;

/** Hexadecimal digits as they are written here: small letters only. */
final class HexDigits {

  private HexDigits() {}

  /** What it is worth; -1 if it is no such digit. */
  static int value(byte digit) {
    if (digit >= '0' && digit <= '9') {
      return digit - '0';
    }
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
  }
}
