package jp.madoguchi.query.kpi;

import java.io.IOException;

/**
 * 行のファイル — a file that is written row by row, in one of the formats. It is whole once it has been
 * ended, and not before: if the rows break off it stays torn, and whoever reads it can tell.
 */
interface RowFile {

  void write(RowView row) throws IOException;

  /** All rows are written. */
  void end() throws IOException;
}
