package jp.madoguchi.proof.bundle;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import jp.madoguchi.proof.note.Checkpoint;
import jp.madoguchi.proof.note.NoteFormatException;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.note.VerifierKey;
import jp.madoguchi.proof.tree.Consistency;
import jp.madoguchi.proof.tree.Hash;
import jp.madoguchi.proof.tree.Hashing;

/** The small entries of a bundle, read and checked by themselves. */
record ProofFiles(Consumer<Problem> problems) {

  List<VerifierKey> keys(byte[] entry) {
    var keys = new ArrayList<VerifierKey>();
    var lines = text(entry).lines().toList();
    for (var n = 0; n < lines.size(); n++) {
      try {
        keys.add(VerifierKey.parse(lines.get(n)));
      } catch (NoteFormatException e) {
        report("%s, line %d".formatted(Names.KEYS, n + 1), String.valueOf(e.getMessage()));
      }
    }
    return keys;
  }

  /** Only those that somebody of ours has signed, by their sizes. */
  NavigableMap<Long, Checkpoint> checkpoints(byte[] entry, Collection<VerifierKey> keys) {
    var known = new TreeMap<Long, Checkpoint>();
    var written = text(entry);
    var all = SignedCheckpoint.readAll(written.lines().toList());
    for (var signed : all) {
      var checkpoint = signed.checkpoint();
      var where = "%s, the one of %d facts".formatted(Names.CHECKPOINTS, checkpoint.size());
      if (signed.note().signer(keys).isEmpty()) {
        report(
            where,
            "is signed by %s, which is no key of the bundle, or not at all"
                .formatted(signed.note().signedBy()));
      } else if (!known.isEmpty() && known.lastKey() >= checkpoint.size()) {
        report(where, "stands behind one of %d".formatted(known.lastKey()));
      } else {
        known.put(checkpoint.size(), checkpoint);
      }
    }
    var again = String.join("", all.stream().map(SignedCheckpoint::asAppended).toList());
    if (!again.equals(written)) {
      report(Names.CHECKPOINTS, "has something else than signed checkpoints in it");
    }
    return known;
  }

  /** That each checkpoint continues the one before. */
  void consistency(byte[] entry, NavigableMap<Long, Checkpoint> checkpoints) {
    var number = 0;
    Checkpoint last = null;
    var proofs = proofs(entry);
    for (var checkpoint : checkpoints.values()) {
      if (last != null) {
        var proof = number < proofs.size() ? proofs.get(number) : null;
        number++;
        if (proof == null || !proves(proof, last, checkpoint)) {
          report(
              "%s, line %d".formatted(Names.CONSISTENCY, number),
              "does not prove that the checkpoint of %d facts continues the one of %d"
                  .formatted(checkpoint.size(), last.size()));
        }
      }
      last = checkpoint;
    }
    if (proofs.size() > number) {
      report(Names.CONSISTENCY, "has more proofs than checkpoints");
    }
  }

  private static boolean proves(Consistency proof, Checkpoint first, Checkpoint second) {
    return proof.from() == first.size()
        && proof.to() == second.size()
        && proof.proves(first.root(), second.root());
  }

  private List<Consistency> proofs(byte[] entry) {
    var proofs = new ArrayList<Consistency>();
    var start = 0;
    try {
      for (var end = 0; end < entry.length; end++) {
        if (entry[end] == '\n') {
          proofs.add(proof(new LineReader(entry, start, end - start)));
          start = end + 1;
        }
      }
    } catch (Malformed e) {
      report(
          "%s, line %d".formatted(Names.CONSISTENCY, proofs.size() + 1),
          String.valueOf(e.getMessage()));
    }
    return proofs;
  }

  private static Consistency proof(LineReader line) {
    var proof =
        new Consistency(
            line.member("from").number(), line.member("to").number(), line.member("path").hashes());
    line.end();
    return proof;
  }

  /**
   * That the time stamp is about a checkpoint which is there; whether the authority has signed it
   * is for those to check who know the authority.
   */
  void timeStamp(byte[] stamped, byte[] token, byte[] checkpoints) {
    if (!text(checkpoints).contains(text(stamped))) {
      report(Names.STAMPED, "is no checkpoint of the bundle");
    }
    var hash = Hashing.newSha256().digest(stamped);
    if (stamped.length > 0 && !latin(token).contains(latin(hash))) {
      report(Names.TIME_STAMP, "is not about that checkpoint");
    }
  }

  /** A character a byte. */
  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Against the copy that was kept elsewhere. */
  void compareWithCopy(List<SignedCheckpoint> copy, NavigableMap<Long, Hash> roots) {
    for (var signed : copy) {
      var kept = signed.checkpoint();
      var here = roots.putIfAbsent(kept.size(), kept.root());
      if (here != null && !here.equals(kept.root())) {
        report(
            "the copy's checkpoint of %d facts".formatted(kept.size()),
            "has another root than the bundle's");
      }
    }
  }

  private static String text(byte[] entry) {
    return new String(entry, StandardCharsets.UTF_8);
  }

  private void report(String where, String what) {
    problems.accept(new Problem(where, what));
  }
}
