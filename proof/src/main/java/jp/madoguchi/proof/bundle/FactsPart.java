package jp.madoguchi.proof.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.proof.tree.Hash;
import jp.madoguchi.proof.tree.Inclusion;
import jp.madoguchi.proof.tree.LeafBytes;
import org.jspecify.annotations.Nullable;

/** One entry of facts, checked by itself: each line against its hash, and against its proof. */
final class FactsPart {

  private static final int MOST_PROBLEMS = 100;

  private final String name;
  private final boolean ofAll;
  private final long size;
  private final @Nullable Hash root;
  private final List<Step> steps = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final LeafBytes bytes = new LeafBytes();
  private long lineNumber;
  private long unreadable;

  /** What is needed of a fact to see whether it follows the one before. */
  record Step(long line, long leaf, Hash hash, String life, long sequence) {}

  /**
   * @param size of the tree to whose root all proofs lead
   * @param root none if it is not known: then proofs are not checked
   */
  FactsPart(String name, boolean ofAll, long size, @Nullable Hash root) {
    this.name = name;
    this.ofAll = ofAll;
    this.size = size;
    this.root = root;
  }

  /** This, checked. */
  FactsPart read(InputStream in) {
    try {
      var lines = new Lines(in);
      while (lines.next()) {
        lineNumber++;
        check(lines);
      }
    } catch (IOException e) {
      report(lineNumber + 1, "cannot be read: " + e.getMessage());
    } catch (Malformed e) {
      report(lineNumber + 1, String.valueOf(e.getMessage()));
    }
    tellOfUnreadableUpTo(lineNumber);
    return this;
  }

  private void check(Lines lines) {
    try {
      var read = FactLine.read(lines.reader(), bytes);
      tellOfUnreadableUpTo(lineNumber - 1);
      steps.add(new Step(lineNumber, read.leaf(), read.hash(), read.life(), read.sequence()));
      if (!read.found().equals(read.hash())) {
        report(lineNumber, "is not the fact that was hashed (leaf %d)".formatted(read.leaf()));
      }
      checkPath(read);
    } catch (Malformed e) {
      if (unreadable == 0) {
        report(lineNumber, String.valueOf(e.getMessage()));
      }
      unreadable++;
    }
  }

  /**
   * Behind one changed byte everything that was packed with it may be garbage: that is said once.
   */
  private void tellOfUnreadableUpTo(long last) {
    if (unreadable > 1) {
      var lines = "lines %d to %d".formatted(last - unreadable + 2, last);
      report(lines, "cannot be read either");
    }
    unreadable = 0;
  }

  private void checkPath(FactLine read) {
    var path = read.path();
    if (ofAll != (path == null)) {
      report(lineNumber, ofAll ? "has a proof that does not belong there" : "has no proof");
    } else if (path != null && root != null && !proves(read, path, root)) {
      report(lineNumber, "its proof does not lead to the root (leaf %d)".formatted(read.leaf()));
    }
  }

  private boolean proves(FactLine read, List<Hash> path, Hash known) {
    return new Inclusion(read.leaf(), size, path).proves(read.hash(), known);
  }

  private void report(long number, String what) {
    report("line " + number, what);
  }

  private void report(String lines, String what) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(new Problem(name + ", " + lines, what));
    }
  }

  String name() {
    return name;
  }

  List<Step> steps() {
    return steps;
  }

  List<Problem> problems() {
    return problems;
  }
}
