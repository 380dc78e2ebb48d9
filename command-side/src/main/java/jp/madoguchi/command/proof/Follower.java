package jp.madoguchi.command.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import jp.madoguchi.command.proof.Growth.Head;
import jp.madoguchi.platform.proof.FactTable;
import jp.madoguchi.platform.proof.ProofTree;
import jp.madoguchi.proof.tree.RightEdge;
import jp.madoguchi.proof.tree.StoredFact;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 追跡 — appends committed facts to the tree, in the order of the store; a fact that was committed
 * late becomes a leaf when it appears. Writers never wait for it. On however many nodes it runs,
 * one at a time appends, and all that it does in one go is one transaction.
 */
@Component
class Follower {

  static final int MOST_AT_ONCE = 5_000;

  private final Growth growth;
  private final FactTable facts;
  private final ReadAhead ahead;
  private final ProofTree tree;
  private final Notary notary;
  private final Duration patience;
  private final TransactionTemplate transaction;

  Follower(
      Growth growth,
      FactTable facts,
      ReadAhead ahead,
      ProofTree tree,
      Notary notary,
      @Value("${madoguchi.proof.gap-patience}") Duration patience,
      PlatformTransactionManager transactions) {
    this.growth = growth;
    this.facts = facts;
    this.ahead = ahead;
    this.tree = tree;
    this.notary = notary;
    this.patience = patience;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** How many facts were appended; none if another node is at it. */
  int follow() {
    return within(growth::take, false);
  }

  /** Appends all that is there now, and signs it. */
  void catchUp() {
    while (within(growth::waitFor, true) >= MOST_AT_ONCE) {
      // There may be more.
    }
  }

  private int within(Supplier<Optional<Head>> held, boolean sign) {
    return Objects.requireNonNull(
        transaction.execute(_ -> held.get().map(head -> append(head, sign)).orElse(0)));
  }

  private int append(Head head, boolean sign) {
    var late = facts.inGaps();
    var fresh = ahead.after(head.position(), MOST_AT_ONCE);
    var edge = RightEdge.of(head.size(), tree);
    var appended = new ArrayList<>(late);
    appended.addAll(fresh);
    notary.appendAndSign(edge, appended, sign);
    if (!appended.isEmpty()) {
      growth.save(edge.takeChanged());
      growth.saveLeaves(head.size(), positions(appended));
      growth.moveTo(
          new Head(edge.size(), fresh.isEmpty() ? head.position() : fresh.getLast().position()));
    }
    keepGaps(head, positions(late), positions(fresh));
    return appended.size();
  }

  private void keepGaps(Head head, List<Long> late, List<Long> fresh) {
    var now = growth.now();
    if (!late.isEmpty()) {
      var filled = growth.gaps().stream().filter(gap -> gap.hasAny(late)).toList();
      growth.close(filled);
      growth.open(filled.stream().flatMap(gap -> gap.without(late).stream()).toList());
    }
    growth.open(Gap.between(head.position(), fresh, now));
    growth.forgetGapsSeenBefore(now.minus(patience));
  }

  private static List<Long> positions(List<StoredFact> facts) {
    return facts.stream().map(StoredFact::position).toList();
  }
}
