package jp.madoguchi.command.proof;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.platform.proof.Checkpoints;
import jp.madoguchi.platform.proof.FactTable;
import jp.madoguchi.platform.proof.ProofTree;
import jp.madoguchi.platform.proof.TimeStamps;
import jp.madoguchi.platform.words.FactWords;
import jp.madoguchi.proof.bundle.BundleWriter;
import jp.madoguchi.proof.bundle.ExportedFact;
import jp.madoguchi.proof.bundle.Manifest;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.note.SigningKey;
import jp.madoguchi.proof.tree.Consistency;
import jp.madoguchi.proof.tree.Hash;
import jp.madoguchi.proof.tree.MerkleTree;
import jp.madoguchi.proof.tree.StoredFact;
import jp.madoguchi.proof.tree.Tiles;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * 束づくり — writes a bundle tile by tile, so that memory does not depend on how much there is. Facts
 * go out as the store has them now: one that was rewritten is found by whoever verifies the bundle.
 */
@Component
class ExportMaking {

  private static final int HANDFUL = 1_000;

  private final Follower follower;
  private final FactTable facts;
  private final ProofTree tree;
  private final Checkpoints checkpoints;
  private final TimeStamps stamps;
  private final SigningKey key;
  private final FactWords words;
  private final JdbcTemplate jdbc;
  private final Clock clock;

  ExportMaking(
      Follower follower,
      FactTable facts,
      ProofTree tree,
      Checkpoints checkpoints,
      TimeStamps stamps,
      SigningKey key,
      FactWords words,
      JdbcTemplate jdbc,
      Clock clock) {
    this.follower = follower;
    this.facts = facts;
    this.tree = tree;
    this.checkpoints = checkpoints;
    this.stamps = stamps;
    this.key = key;
    this.words = words;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Is told how far it is. */
  @FunctionalInterface
  interface Progress {
    void at(long leaves, long done, long facts);
  }

  /**
   * @throws IllegalStateException if there is nothing signed yet
   */
  void make(Export export, PieceStream out, Progress progress) throws IOException {
    follower.catchUp();
    var newest =
        checkpoints
            .newest()
            .orElseThrow(() -> new IllegalStateException("There is no checkpoint yet"))
            .checkpoint();
    var selection = Selection.of(export, jdbc);
    var bundle = new BundleWriter(out, key, newest.size());
    var timelines = new Timelines(export, newest, words, new FactText(jdbc));
    writeFacts(selection, newest.size(), bundle, timelines, progress);
    writeProofs(selection, newest.size(), bundle);
    bundle.keys(checkpoints.keys());
    writeTimeStamp(newest.size(), bundle);
    bundle.index(timelines::writeTo);
    bundle.finish(manifest(export, newest.size(), bundle.facts()));
  }

  private void writeFacts(
      Selection selection, long size, BundleWriter bundle, Timelines timelines, Progress progress)
      throws IOException {
    var now = tree.now();
    for (var tile : selection.tiles(size).toArray()) {
      for (var fact : factsOf(tile, size, selection, now)) {
        bundle.fact(fact);
        timelines.add(fact.fact());
      }
      progress.at(size, Math.min(size, (tile + 1) * Tiles.WIDTH), bundle.facts());
    }
    progress.at(size, size, bundle.facts());
  }

  private List<ExportedFact> factsOf(long tile, long size, Selection selection, MerkleTree now) {
    var first = tile * Tiles.WIDTH;
    var all = tree.positions(tile);
    var positions = all.subList(0, (int) Math.min(all.size(), size - first));
    var hashes = tree.tile(0, tile);
    var rows =
        facts.among(positions, selection.condition(), selection.arguments()).stream()
            .collect(Collectors.toMap(StoredFact::position, Function.identity()));
    var exported = new ArrayList<ExportedFact>();
    for (var n = 0; n < positions.size(); n++) {
      var row = rows.get(positions.get(n));
      if (row != null) {
        var path = selection.isOfAll() ? null : now.inclusion(first + n, size).path();
        exported.add(new ExportedFact(first + n, row, Hash.nth(hashes, n), path));
      }
    }
    return exported;
  }

  private void writeProofs(Selection selection, long size, BundleWriter bundle) throws IOException {
    if (selection.isOfAll()) {
      bundle.checkpoints(() -> allUpTo(size));
      return;
    }
    var spread = checkpoints.spreadTo(size);
    bundle.checkpoints(List.of(spread));
    var now = tree.now();
    var proofs = new ArrayList<Consistency>();
    for (var n = 1; n < spread.size(); n++) {
      proofs.add(now.consistency(sizeOf(spread.get(n - 1)), sizeOf(spread.get(n))));
    }
    bundle.consistency(proofs);
  }

  private void writeTimeStamp(long size, BundleWriter bundle) throws IOException {
    var newest = stamps.newestUpTo(size);
    if (newest.isPresent()) {
      bundle.timeStamp(checkpoints.of(newest.get().size()).orElseThrow(), newest.get().token());
    }
  }

  private Iterator<List<SignedCheckpoint>> allUpTo(long size) {
    return Stream.iterate(
            checkpoints.after(0, HANDFUL),
            some -> !some.isEmpty(),
            some -> checkpoints.after(sizeOf(some.getLast()), HANDFUL))
        .map(some -> some.stream().filter(signed -> sizeOf(signed) <= size).toList())
        .takeWhile(some -> !some.isEmpty())
        .iterator();
  }

  private Manifest manifest(Export export, long size, long count) {
    return new Manifest(
        export.scope().name(),
        export.subject(),
        export.from(),
        export.to(),
        size,
        count,
        clock.instant().toString(),
        export.askedBy());
  }

  private static long sizeOf(SignedCheckpoint signed) {
    return signed.checkpoint().size();
  }
}
