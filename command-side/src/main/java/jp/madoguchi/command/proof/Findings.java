package jp.madoguchi.command.proof;

import java.util.ArrayList;
import java.util.List;

/** All that a check finds wrong: counted, and the first of them kept. */
final class Findings {

  private static final int KEPT = 100;

  private final List<Finding> first = new ArrayList<>();
  private long count;

  void add(Finding finding) {
    count++;
    if (first.size() < KEPT) {
      first.add(finding);
    }
  }

  long count() {
    return count;
  }

  List<Finding> first() {
    return List.copyOf(first);
  }
}
