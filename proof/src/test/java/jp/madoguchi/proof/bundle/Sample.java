package jp.madoguchi.proof.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.zip.ZipInputStream;
import jp.madoguchi.proof.note.Checkpoint;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.note.SigningKey;
import jp.madoguchi.proof.tree.Hash;
import jp.madoguchi.proof.tree.Hashing;
import jp.madoguchi.proof.tree.MerkleTree;
import jp.madoguchi.proof.tree.Nodes;
import jp.madoguchi.proof.tree.StoredFact;
import org.jspecify.annotations.Nullable;

/** Bundles of a city with twenty facts of two lives, and what somebody might do to them. */
final class Sample {

  static final SigningKey KEY = SigningKey.generate("city.example/madoguchi");
  static final SigningKey OTHER = SigningKey.generate("city.example/madoguchi");
  static final int SIZE = 20;

  private static final List<StoredFact> FACTS =
      LongStream.range(0, SIZE).mapToObj(Sample::fact).toList();
  static final MerkleTree TREE = new MerkleTree(nodes());

  private Sample() {}

  static StoredFact fact(long n) {
    var life = n % 2 == 0 ? "contact-even" : "contact-odd";
    return new StoredFact(
        n + 1,
        life,
        n / 2,
        "Contact",
        "event-" + n,
        "2026-04-01T00:00:%02d.000Z".formatted(n),
        "jp.madoguchi.Something",
        n == 3 ? "1" : null,
        n == 4 ? null : utf8("{\"actorStaff\":\"staff-sato\"}"),
        utf8("{\"n\":%d,\"text\":\"改行\\n\t〔封〕\"}".formatted(n)));
  }

  private static Nodes nodes() {
    return new Nodes() {
      @Override
      public Hash at(int height, long index) {
        return height == 0
            ? FACTS.get((int) index).hash()
            : Hashing.node(at(height - 1, 2 * index), at(height - 1, 2 * index + 1));
      }
    };
  }

  static SignedCheckpoint checkpoint(long size, SigningKey key) {
    var at = Instant.parse("2026-04-01T00:01:00Z").plusSeconds(size);
    return new Checkpoint(key.verifier().name(), size, TREE.root(size), at).signedBy(key);
  }

  /** All facts. */
  static byte[] ofAll() {
    return written(
        out -> {
          for (var n = 0; n < SIZE; n++) {
            out.fact(new ExportedFact(n, FACTS.get(n), FACTS.get(n).hash(), null));
          }
          rest(out, manifest("ALL", null, SIZE));
        });
  }

  /** One life of the two. */
  static byte[] ofALife() {
    return written(
        out -> {
          for (var n = 0; n < SIZE; n += 2) {
            var path = TREE.inclusion(n, SIZE).path();
            out.fact(new ExportedFact(n, FACTS.get(n), FACTS.get(n).hash(), path));
          }
          rest(out, manifest("LIFE", "contact-even", SIZE / 2));
        });
  }

  static Manifest manifest(String scope, @Nullable String subject, long facts) {
    return new Manifest(
        scope, subject, null, null, SIZE, facts, "2026-04-01T09:00:00Z", "staff-tamura");
  }

  private static void rest(BundleWriter out, Manifest manifest) throws IOException {
    out.checkpoints(List.of(List.of(checkpoint(7, KEY), checkpoint(SIZE, KEY))));
    if (!manifest.isOfAll()) {
      out.consistency(List.of(TREE.consistency(7, SIZE)));
    }
    out.keys(List.of(KEY.verifier()));
    out.index(html -> html.write(utf8("<!doctype html>")));
    out.finish(manifest);
  }

  /** What writes into a bundle. */
  interface Writing {
    void to(BundleWriter out) throws IOException;
  }

  static byte[] written(Writing writing) {
    return written(KEY, writing);
  }

  private static byte[] written(SigningKey key, Writing writing) {
    var bytes = new ByteArrayOutputStream();
    try {
      writing.to(new BundleWriter(bytes, key, SIZE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** The bundle with one entry changed by somebody who has the key of the seal. */
  static byte[] with(byte[] bundle, String entry, UnaryOperator<String> change) {
    var entries = entries(bundle);
    entries.compute(
        entry,
        (_, bytes) ->
            utf8(change.apply(bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8))));
    return sealed(entries, KEY);
  }

  static byte[] sealedBy(SigningKey key, byte[] bundle) {
    return sealed(entries(bundle), key);
  }

  private static byte[] sealed(Map<String, byte[]> entries, SigningKey key) {
    return written(
        key,
        out -> {
          for (var entry : entries.entrySet()) {
            out.entry(entry.getKey(), to -> to.write(entry.getValue()));
          }
          out.seal();
        });
  }

  private static Map<String, byte[]> entries(byte[] bundle) {
    var entries = new LinkedHashMap<String, byte[]>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  static Report verified(byte[] bundle) {
    return verified(bundle, new BundleVerifier(Set.of(), List.of()));
  }

  static Report verified(byte[] bundle, BundleVerifier verifier) {
    try {
      var file = Files.createTempFile(Path.of("target"), "bundle", ".zip");
      try {
        Files.write(file, bundle);
        return verifier.verify(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(byte[] bundle) throws IOException {
    var file = Files.createTempFile(Path.of("target"), "bundle", ".zip");
    file.toFile().deleteOnExit();
    return Files.write(file, bundle);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
