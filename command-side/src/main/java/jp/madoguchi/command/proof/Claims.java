package jp.madoguchi.command.proof;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.command.proof.Finding.CheckpointDiffers;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.note.VerifierKey;
import jp.madoguchi.proof.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * What the checkpoints of one place say, held against a tree that grows leaf by leaf.
 *
 * @see jp.madoguchi.proof.note.Checkpoint
 */
final class Claims {

  private final String where;
  private final Iterator<SignedCheckpoint> checkpoints;
  private final List<VerifierKey> keys;
  private final Findings findings;
  private @Nullable SignedCheckpoint next;

  /**
   * @param checkpoints the smallest first
   */
  Claims(
      String where,
      Iterator<SignedCheckpoint> checkpoints,
      List<VerifierKey> keys,
      Findings findings) {
    this.where = where;
    this.checkpoints = checkpoints;
    this.keys = keys;
    this.findings = findings;
    advance();
  }

  static Claims ofFile(List<SignedCheckpoint> file, List<VerifierKey> keys, Findings findings) {
    var inOrder =
        file.stream()
            .sorted(Comparator.comparingLong(signed -> signed.checkpoint().size()))
            .iterator();
    return new Claims("file", inOrder, keys, findings);
  }

  /** Whether there is one of a tree of that size. */
  boolean concern(long size) {
    return next().filter(signed -> signed.checkpoint().size() == size).isPresent();
  }

  /** The tree of that size has that root. */
  void compare(long size, Hash root) {
    while (concern(size)) {
      var signed = next().orElseThrow();
      if (signed.note().signer(keys).isEmpty()) {
        differs(size, "is signed by no key of ours, but by " + signed.note().signedBy());
      }
      if (!signed.checkpoint().root().equals(root)) {
        differs(size, "has another root than the tree");
      }
      advance();
    }
  }

  /** The tree has no more leaves. */
  void end() {
    for (var left = next(); left.isPresent(); left = next()) {
      differs(left.get().checkpoint().size(), "has more facts than the tree");
      advance();
    }
  }

  private void differs(long size, String why) {
    findings.add(new CheckpointDiffers(where, size, why));
  }

  private Optional<SignedCheckpoint> next() {
    return Optional.ofNullable(next);
  }

  private void advance() {
    next = checkpoints.hasNext() ? checkpoints.next() : null;
  }
}
