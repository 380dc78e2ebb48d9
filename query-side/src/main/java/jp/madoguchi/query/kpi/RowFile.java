package jp.madoguchi.query.kpi;

import java.io.Closeable;
import java.io.IOException;

/** 行のファイル — a file that is written row by row, in one of the formats; closing it ends it. */
interface RowFile extends Closeable {

  void write(RowView row) throws IOException;
}
