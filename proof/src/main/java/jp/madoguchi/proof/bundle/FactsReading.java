package jp.madoguchi.proof.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.madoguchi.proof.tree.Hash;
import org.jspecify.annotations.Nullable;

/**
 * Reads the entries of facts side by side, on all cores, and hands them on in order; only a few of
 * them are in memory.
 *
 * @param root none if it is not known
 */
record FactsReading(ZipFile zip, Manifest manifest, @Nullable Hash root) {

  void forEach(Consumer<FactsPart> next) throws IOException {
    var cores = Runtime.getRuntime().availableProcessors();
    var waiting = new ArrayDeque<Future<FactsPart>>();
    try (var hands = Executors.newFixedThreadPool(cores)) {
      for (var entry : zip.stream().filter(FactsReading::isOfFacts).toList()) {
        waiting.add(hands.submit(() -> read(entry)));
        if (waiting.size() > cores) {
          next.accept(taken(waiting.remove()));
        }
      }
      while (!waiting.isEmpty()) {
        next.accept(taken(waiting.remove()));
      }
    }
  }

  private FactsPart read(ZipEntry entry) {
    var part = new FactsPart(entry.getName(), manifest.isOfAll(), manifest.size(), root);
    try (var in = zip.getInputStream(entry)) {
      return part.read(in);
    } catch (IOException e) {
      return part.read(new ByteArrayInputStream(new byte[0]));
    }
  }

  private static FactsPart taken(Future<FactsPart> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Could not check a part", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  private static boolean isOfFacts(ZipEntry entry) {
    return Names.isOfFacts(entry.getName());
  }
}
