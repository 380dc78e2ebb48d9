package jp.madoguchi.command.proof;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.function.ObjIntConsumer;

/** Hands on what is written in pieces of a mebibyte. */
final class PieceStream extends OutputStream {

  private static final int SIZE = 1 << 20;

  private final ObjIntConsumer<byte[]> pieces;
  private final byte[] piece = new byte[SIZE];
  private int filled;
  private int number;
  private long bytes;

  /**
   * @param pieces takes each with its number, from 0
   */
  PieceStream(ObjIntConsumer<byte[]> pieces) {
    this.pieces = pieces;
  }

  @Override
  public void write(int one) {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] source, int offset, int count) {
    var done = 0;
    while (done < count) {
      var some = Math.min(count - done, SIZE - filled);
      System.arraycopy(source, offset + done, piece, filled, some);
      filled += some;
      done += some;
      if (filled == SIZE) {
        handOn();
      }
    }
    bytes += count;
  }

  private void handOn() {
    pieces.accept(Arrays.copyOf(piece, filled), number);
    number++;
    filled = 0;
  }

  /** The last piece. */
  @Override
  public void close() {
    if (filled > 0) {
      handOn();
    }
  }

  long bytes() {
    return bytes;
  }
}
