package jp.madoguchi.proof.bundle;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import jp.madoguchi.proof.note.Checkpoint;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.note.SignedNote;
import jp.madoguchi.proof.note.VerifierKey;
import jp.madoguchi.proof.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * 束の検証 — tells whether a bundle is whole, and if not, all that is wrong with it; it needs nothing
 * but the file.
 *
 * @param trusted the keys that are believed; none for those in the bundle itself, which proves that
 *     it fits together, but not who made it
 * @param copy checkpoints that were kept elsewhere; none if there is no such copy
 */
public record BundleVerifier(Set<VerifierKey> trusted, List<SignedCheckpoint> copy) {

  private static final int MOST_PROBLEMS = 1_000;
  private static final int LARGEST_SMALL_ENTRY = 256 << 20;

  public BundleVerifier {
    trusted = Set.copyOf(trusted);
    copy = List.copyOf(copy);
  }

  /**
   * @throws IOException if there is no such file, or it cannot be read
   */
  public Report verify(Path file) throws IOException {
    return new Run(file).report();
  }

  private final class Run {

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();
    private final ProofFiles files = new ProofFiles(this::report);

    Run(Path file) {
      this.file = file;
    }

    Report report() throws IOException {
      var note = new SealCheck(file, this::report).note();
      try (var zip = new ZipFile(file.toFile())) {
        return within(zip, note);
      } catch (ZipException | EOFException e) {
        report("the file", "cannot be opened as a ZIP");
        Salvage.of(file).ifPresent(this::report);
        return new Report(null, 0, null, "", problems);
      }
    }

    private Report within(ZipFile zip, Optional<SignedNote> note) throws IOException {
      var keys = believed(files.keys(entry(zip, Names.KEYS)));
      var key = sealedBy(note, keys);
      var checkpoints = files.checkpoints(entry(zip, Names.CHECKPOINTS), keys);
      var manifest = manifest(zip);
      if (manifest == null) {
        return new Report(null, 0, null, key, problems);
      }
      files.timeStamp(
          entry(zip, Names.STAMPED), entry(zip, Names.TIME_STAMP), entry(zip, Names.CHECKPOINTS));
      var checkpoint = checkpoints.get(manifest.size());
      if (checkpoint == null || !checkpoints.lastKey().equals(manifest.size())) {
        report(Names.CHECKPOINTS, "does not end with one of %d facts".formatted(manifest.size()));
      }
      var facts = facts(zip, manifest, checkpoints);
      requireNothingElse(zip, manifest);
      return new Report(manifest, facts, checkpoint, key, problems);
    }

    private Collection<VerifierKey> believed(List<VerifierKey> inBundle) {
      var strangers = new HashSet<>(inBundle);
      strangers.removeAll(trusted);
      if (trusted.isEmpty()) {
        return inBundle;
      }
      strangers.forEach(
          key -> report(Names.KEYS, "has %s, which is not trusted".formatted(key.shortName())));
      return trusted;
    }

    private String sealedBy(Optional<SignedNote> note, Collection<VerifierKey> keys) {
      var key = note.flatMap(seal -> seal.signer(keys));
      if (note.isPresent() && key.isEmpty()) {
        report(
            "the seal",
            "is signed by %s, which is no key of the bundle, or not at all"
                .formatted(note.get().signedBy()));
      }
      return key.map(VerifierKey::shortName).orElse("");
    }

    private @Nullable Manifest manifest(ZipFile zip) throws IOException {
      try {
        return Manifest.read(entry(zip, Names.MANIFEST));
      } catch (Malformed e) {
        report(Names.MANIFEST, String.valueOf(e.getMessage()));
        return null;
      }
    }

    private long facts(ZipFile zip, Manifest manifest, NavigableMap<Long, Checkpoint> checkpoints)
        throws IOException {
      var roots = new TreeMap<Long, Hash>();
      checkpoints.forEach((size, checkpoint) -> roots.put(size, checkpoint.root()));
      files.compareWithCopy(copy, roots);
      if (!manifest.isOfAll()) {
        files.consistency(entry(zip, Names.CONSISTENCY), checkpoints);
      }
      var check = new FactsCheck(manifest, roots, this::report);
      new FactsReading(zip, manifest, roots.get(manifest.size())).forEach(check::add);
      check.end();
      return check.count();
    }

    private void requireNothingElse(ZipFile zip, Manifest manifest) {
      var known = new HashSet<>(Set.of(Names.KEYS, Names.CHECKPOINTS, Names.MANIFEST, Names.INDEX));
      if (!manifest.isOfAll()) {
        known.add(Names.CONSISTENCY);
      }
      if (zip.getEntry(Names.STAMPED) != null || zip.getEntry(Names.TIME_STAMP) != null) {
        known.addAll(Set.of(Names.STAMPED, Names.TIME_STAMP));
      }
      var number = 0;
      for (var entry : zip.stream().map(ZipEntry::getName).sorted().toList()) {
        var isNext = entry.equals(Names.facts(number));
        number += isNext ? 1 : 0;
        if (!isNext && !known.remove(entry)) {
          report(entry, "does not belong there");
        }
      }
      known.forEach(missing -> report(missing, "is missing"));
    }

    private byte[] entry(ZipFile zip, String name) throws IOException {
      var entry = zip.getEntry(name);
      if (entry == null) {
        return new byte[0];
      }
      try (var in = zip.getInputStream(entry)) {
        return in.readNBytes(LARGEST_SMALL_ENTRY);
      } catch (IOException e) {
        report(name, "cannot be read: " + e.getMessage());
        return new byte[0];
      }
    }

    private void report(String where, String what) {
      report(new Problem(where, what));
    }

    private void report(Problem problem) {
      if (problems.size() < MOST_PROBLEMS) {
        problems.add(problem);
      }
    }
  }
}
