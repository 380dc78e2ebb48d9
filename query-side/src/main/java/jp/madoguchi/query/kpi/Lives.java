package jp.madoguchi.query.kpi;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** 名の列 — whose rows they are, one after the other: a byte a letter, and no object a row. */
final class Lives {

  private final byte[] letters;
  private final int[] ends;

  private Lives(byte[] letters, int[] ends) {
    this.letters = letters;
    this.ends = ends;
  }

  static Lives of(List<String> lives) {
    var letters = new ByteArrayOutputStream();
    var ends = new int[lives.size()];
    for (var i = 0; i < ends.length; i++) {
      letters.writeBytes(lives.get(i).getBytes(US_ASCII));
      ends[i] = letters.size();
    }
    return new Lives(letters.toByteArray(), ends);
  }

  int size() {
    return ends.length;
  }

  String at(int row) {
    var begin = row == 0 ? 0 : ends[row - 1];
    return new String(letters, begin, ends[row] - begin, US_ASCII);
  }
}
