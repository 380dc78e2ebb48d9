package jp.madoguchi.query.support;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** 文字コード — in which a spreadsheet reads a file. */
public enum Encoding {
  UTF_8(StandardCharsets.UTF_8),
  CP932(Charset.forName("windows-31j"));

  private final Charset charset;

  Encoding(Charset charset) {
    this.charset = charset;
  }

  public Charset charset() {
    return charset;
  }

  /** Of a file of comma-separated values that is written so. */
  public String contentType() {
    return "text/csv;charset=" + charset.name();
  }
}
