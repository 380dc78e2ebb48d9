package jp.madoguchi.proof.bundle;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Consumer;
import jp.madoguchi.proof.bundle.FactsPart.Step;
import jp.madoguchi.proof.tree.CompactRange;
import jp.madoguchi.proof.tree.Hash;

/**
 * All facts of a bundle, one part after the other: whether none is missing, twice, or elsewhere.
 */
final class FactsCheck {

  private final Manifest manifest;
  private final NavigableMap<Long, Hash> roots;
  private final Consumer<Problem> problems;
  private final CompactRange range = new CompactRange();
  private final Map<String, Long> next = new HashMap<>();
  private boolean follows = true;
  private boolean rootsAgree = true;
  private long lastGood;
  private long lastLeaf = -1;
  private long count;

  /**
   * @param roots of the checkpoints, by their sizes
   */
  FactsCheck(Manifest manifest, NavigableMap<Long, Hash> roots, Consumer<Problem> problems) {
    this.manifest = manifest;
    this.roots = roots;
    this.problems = problems;
  }

  /** The next part. */
  void add(FactsPart part) {
    part.problems().forEach(problems);
    part.steps().forEach(step -> add(part.name(), step));
  }

  private void add(String entry, Step step) {
    count++;
    if (manifest.isOfAll()) {
      addToTree(entry, step);
    } else if (step.leaf() <= lastLeaf) {
      report(entry, step, "leaf %d stands behind leaf %d".formatted(step.leaf(), lastLeaf));
    }
    if (manifest.isOfWholeLives()) {
      addToLife(entry, step);
    }
    lastLeaf = step.leaf();
  }

  private void addToTree(String entry, Step step) {
    if (step.leaf() != lastLeaf + 1) {
      report(entry, step, "leaf %d follows leaf %d".formatted(step.leaf(), lastLeaf));
      follows = false;
    }
    range.add(step.hash());
    var root = follows && rootsAgree ? roots.get(range.size()) : null;
    if (root != null && root.equals(range.root())) {
      lastGood = range.size();
    } else if (root != null) {
      rootsAgree = false;
      report(
          "leaves %d to %d".formatted(lastGood, range.size() - 1),
          "are not those that were signed: the checkpoint of %d facts has another root"
              .formatted(range.size()));
    }
  }

  private void addToLife(String entry, Step step) {
    var expected = next.getOrDefault(step.life(), 0L);
    if (step.sequence() != expected) {
      report(
          entry,
          step,
          "is fact %d of %s, where %d was to come"
              .formatted(step.sequence(), step.life(), expected));
    }
    next.put(step.life(), step.sequence() + 1);
  }

  /** There are no more parts. */
  void end() {
    if (count != manifest.facts()) {
      report("facts", "are %d, not %d".formatted(count, manifest.facts()));
    }
    if (manifest.isOfAll() && manifest.facts() != manifest.size()) {
      report(
          Names.MANIFEST,
          "has %d facts of a tree of %d, and says it is all"
              .formatted(manifest.facts(), manifest.size()));
    }
  }

  long count() {
    return count;
  }

  private void report(String entry, Step step, String what) {
    report("%s, line %d".formatted(entry, step.line()), what);
  }

  private void report(String where, String what) {
    problems.accept(new Problem(where, what));
  }
}
