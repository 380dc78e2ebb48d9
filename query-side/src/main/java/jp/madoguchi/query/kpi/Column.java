package jp.madoguchi.query.kpi;

import java.util.Arrays;

/** 列 — one field of many rows, in as few bytes as its greatest number needs. None is negative. */
sealed interface Column {

  int at(int row);

  static Column of(int[] numbers) {
    var greatest = Arrays.stream(numbers).max().orElse(0);
    if (greatest <= Byte.MAX_VALUE) {
      var bytes = new byte[numbers.length];
      for (var i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) numbers[i];
      }
      return new Bytes(bytes);
    }
    if (greatest <= Short.MAX_VALUE) {
      var shorts = new short[numbers.length];
      for (var i = 0; i < shorts.length; i++) {
        shorts[i] = (short) numbers[i];
      }
      return new Shorts(shorts);
    }
    return new Ints(numbers);
  }

  /** Up to 127. */
  final class Bytes implements Column {

    private final byte[] numbers;

    private Bytes(byte[] numbers) {
      this.numbers = numbers;
    }

    @Override
    public int at(int row) {
      return numbers[row];
    }
  }

  /** Up to 32,767: durations of a day at the counter. */
  final class Shorts implements Column {

    private final short[] numbers;

    private Shorts(short[] numbers) {
      this.numbers = numbers;
    }

    @Override
    public int at(int row) {
      return numbers[row];
    }
  }

  /** Whatever is longer. */
  final class Ints implements Column {

    private final int[] numbers;

    private Ints(int[] numbers) {
      this.numbers = numbers;
    }

    @Override
    public int at(int row) {
      return numbers[row];
    }
  }
}
