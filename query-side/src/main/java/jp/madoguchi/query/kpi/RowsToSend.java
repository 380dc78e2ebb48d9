package jp.madoguchi.query.kpi;

import java.io.IOException;

/** 送る行 — rows on their way into a file: few at a time are in hand, however many there are. */
interface RowsToSend {

  /**
   * How many there are. It is known before the first of them leaves.
   *
   * @throws Blocks.NotYet if it takes too long to know
   */
  int count();

  void sendTo(RowFile file) throws IOException;
}
