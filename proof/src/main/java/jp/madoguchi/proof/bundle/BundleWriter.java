package jp.madoguchi.proof.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.note.SigningKey;
import jp.madoguchi.proof.note.VerifierKey;
import jp.madoguchi.proof.tree.Consistency;
import jp.madoguchi.proof.tree.Hash;
import jp.madoguchi.proof.tree.Hashing;

/**
 * 証跡の束を書く — a ZIP that proves itself: facts first, whatever proves them after that, and the seal at
 * the end. It needs the memory of one fact and of a line for each entry, whatever it holds.
 */
public final class BundleWriter {

  /** Facts of an entry, as far as the seal has room for a line for each. */
  private static final long FACTS_OF_AN_ENTRY = 65_536;

  private static final long MOST_ENTRIES = 400;

  private final OutputStream out;
  private final SigningKey key;
  private final SealedOutput sealed;
  private final ZipOutputStream zip;
  private final LineWriter line = new LineWriter();
  private final long factsOfAnEntry;
  private Seal seal = new Seal(List.of());
  private long facts;
  private long sealedFacts;

  /** Writes what belongs into an entry. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * @param out is written to, and not closed
   * @param key seals the bundle
   * @param most so many facts at most
   */
  public BundleWriter(OutputStream out, SigningKey key, long most) {
    this.out = out;
    this.key = key;
    this.sealed = new SealedOutput(out);
    this.zip = new ZipOutputStream(sealed, StandardCharsets.UTF_8);
    this.factsOfAnEntry = Math.max(FACTS_OF_AN_ENTRY, Math.ceilDiv(most, MOST_ENTRIES));
  }

  /** The next fact, in the order of the leaves. */
  public void fact(ExportedFact fact) throws IOException {
    if (facts % factsOfAnEntry == 0) {
      endFacts();
      zip.putNextEntry(new ZipEntry(Names.facts((int) (facts / factsOfAnEntry))));
    }
    fact.writeTo(line, zip);
    facts++;
  }

  /** How many facts there are so far. */
  public long facts() {
    return facts;
  }

  /** After the facts: the checkpoints, the smallest first, in as many lists as it takes. */
  public void checkpoints(Iterable<List<SignedCheckpoint>> checkpoints) throws IOException {
    endFacts();
    entry(
        Names.CHECKPOINTS,
        entry -> {
          for (var some : checkpoints) {
            for (var checkpoint : some) {
              entry.write(utf8(checkpoint.asAppended()));
            }
          }
        });
  }

  /** That each checkpoint is the continuation of the one before, where not all facts are there. */
  public void consistency(Collection<Consistency> proofs) throws IOException {
    entry(
        Names.CONSISTENCY,
        entry -> {
          for (var proof : proofs) {
            line.member("from").number(proof.from());
            line.member("to").number(proof.to());
            line.member("path").hashes(proof.path());
            line.endTo(entry);
          }
        });
  }

  /** The public keys of the checkpoints and of the seal. */
  public void keys(Collection<VerifierKey> keys) throws IOException {
    entry(
        Names.KEYS,
        entry -> {
          for (var known : keys) {
            entry.write(utf8(known + "\n"));
          }
        });
  }

  /**
   * That an authority has seen a checkpoint of the bundle (RFC 3161), in two files for whoever
   * checks it: {@code openssl ts -verify -data … -in … -token_in}.
   *
   * @param token about the note of that checkpoint, DER
   */
  public void timeStamp(SignedCheckpoint stamped, byte[] token) throws IOException {
    entry(Names.STAMPED, entry -> entry.write(utf8(stamped.note().toString())));
    entry(Names.TIME_STAMP, entry -> entry.write(token));
  }

  /** What people read. */
  public void index(Content html) throws IOException {
    entry(Names.INDEX, html);
  }

  /** The last entry, and the seal. */
  public void finish(Manifest manifest) throws IOException {
    entry(Names.MANIFEST, manifest::writeTo);
    seal();
  }

  void seal() throws IOException {
    var room = sealed(new Seal.Part(Seal.DIRECTORY, 0, Hashing.EMPTY)).length;
    zip.setComment("-".repeat(room));
    sealed.hold();
    zip.finish();
    var end = sealed.release();
    var directory = Arrays.copyOf(end, end.length - room);
    var sha256 = Hash.of(Hashing.newSha256().digest(directory));
    out.write(directory);
    out.write(sealed(new Seal.Part(Seal.DIRECTORY, directory.length, sha256)));
    out.flush();
  }

  private byte[] sealed(Seal.Part directory) {
    return utf8(key.sign(seal.and(directory).text()).toString());
  }

  void entry(String name, Content content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    content.writeTo(zip);
    end(name);
  }

  private void endFacts() throws IOException {
    if (facts > sealedFacts) {
      end(Names.facts((int) ((facts - 1) / factsOfAnEntry)));
      sealedFacts = facts;
    }
  }

  private void end(String name) throws IOException {
    zip.closeEntry();
    seal = seal.and(sealed.part(name));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
