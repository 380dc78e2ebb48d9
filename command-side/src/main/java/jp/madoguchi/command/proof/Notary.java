package jp.madoguchi.command.proof;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import jp.madoguchi.platform.proof.Checkpoints;
import jp.madoguchi.proof.note.Checkpoint;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.note.SigningKey;
import jp.madoguchi.proof.tree.LeafBytes;
import jp.madoguchi.proof.tree.RightEdge;
import jp.madoguchi.proof.tree.StoredFact;
import org.springframework.stereotype.Component;

/** 公証 — signs how the tree stands, as often as the city wants it. */
@Component
class Notary {

  private final Growth growth;
  private final Checkpoints checkpoints;
  private final CheckpointRule rule;
  private final SigningKey key;
  private final Clock clock;

  Notary(Growth growth, Checkpoints checkpoints, CheckpointRule rule, SigningKey key, Clock clock) {
    this.growth = growth;
    this.checkpoints = checkpoints;
    this.rule = rule;
    this.key = key;
    this.clock = clock;
  }

  /**
   * Appends these facts to the tree, and signs it in between, and at the end, where that is due.
   *
   * @param atTheEnd sign the end in any case, unless it is signed
   */
  void appendAndSign(RightEdge edge, List<StoredFact> facts, boolean atTheEnd) {
    var last = checkpoints.newest().map(SignedCheckpoint::checkpoint).orElse(null);
    var bytes = new LeafBytes();
    for (var fact : facts) {
      edge.append(fact.hash(bytes));
      if (rule.isDue(last, edge.size())) {
        last = sign(edge);
      }
    }
    if (atTheEnd && rule.isNews(last, edge.size())
        || rule.isDue(last, edge.size(), clock.instant())) {
      sign(edge);
    }
  }

  private Checkpoint sign(RightEdge edge) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    var checkpoint = new Checkpoint(key.verifier().name(), edge.size(), edge.root(), now);
    growth.know(key.verifier(), now);
    growth.save(checkpoint.signedBy(key));
    return checkpoint;
  }
}
