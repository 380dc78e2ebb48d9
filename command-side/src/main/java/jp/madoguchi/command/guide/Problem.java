package jp.madoguchi.command.guide;

import jp.madoguchi.platform.web.Problems.FieldError;

/**
 * 取り込めない理由 — what is wrong in one of the files.
 *
 * @param file which of the three
 * @param line counted from 1, with the header; where a row begins
 * @param detail in Japanese
 */
record Problem(CsvTable.File file, long line, String detail) {

  FieldError asError() {
    return new FieldError("/" + file.field(), "%sの%d行目: %s".formatted(file.label(), line, detail));
  }
}
