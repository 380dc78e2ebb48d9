package jp.madoguchi.platform.privacy;

/** 法人番号 — thirteen digits whose first checks the others: no secret, and nobody's 個人番号. */
final class CorporateNumber {

  private static final int LENGTH = 13;
  private static final int MODULUS = 9;

  private CorporateNumber() {}

  static boolean isOne(String digits) {
    return digits.length() == LENGTH && digits.charAt(0) - '0' == checkDigit(digits);
  }

  /** Weights 1 and 2 by turns, from the last digit. */
  private static int checkDigit(String digits) {
    var sum = 0;
    for (var n = 1; n < LENGTH; n++) {
      sum += (digits.charAt(LENGTH - n) - '0') * (n % 2 == 1 ? 1 : 2);
    }
    return MODULUS - sum % MODULUS;
  }
}
