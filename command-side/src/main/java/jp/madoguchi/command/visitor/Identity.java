package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.visitor.VisitorRejection.MERGE_IS_UNKNOWN;
import static jp.madoguchi.command.visitor.VisitorRejection.NOT_ANOTHER_VISITOR;
import static jp.madoguchi.command.visitor.VisitorRejection.VISITOR_IS_MERGED;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.command.visitor.VisitorCommand.FindDifferent;
import jp.madoguchi.command.visitor.VisitorCommand.MergeVisitor;
import jp.madoguchi.command.visitor.VisitorCommand.UndoMerge;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.MergeUndone;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorMerged;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorsFoundDifferent;
import org.jspecify.annotations.Nullable;

/**
 * 同一人物 — what people have decided about who this visitor is. The last decision holds.
 *
 * @param merges how often the visitor was merged into another
 * @param into whom they are merged into now
 * @param different who they are not
 */
record Identity(int merges, @Nullable VisitorId into, Set<VisitorId> different) {

  static final Identity OF_THEIR_OWN = new Identity(0, null, Set.of());

  Identity {
    different = Set.copyOf(different);
  }

  void requireOfTheirOwn() {
    if (into != null) {
      throw VISITOR_IS_MERGED.because("この来庁者は %s に名寄せされています", into);
    }
  }

  Optional<VisitorEvent> decide(FindDifferent command) {
    requireOfTheirOwn();
    requireAnother(command.visitor(), command.other());
    return different.contains(command.other())
        ? Optional.empty()
        : Optional.of(
            new VisitorsFoundDifferent(
                command.visitor(), command.other(), command.reason(), command.happenedAt()));
  }

  Optional<VisitorEvent> decide(MergeVisitor command) {
    if (command.into().equals(into)) {
      return Optional.empty();
    }
    requireOfTheirOwn();
    requireAnother(command.visitor(), command.into());
    return Optional.of(
        new VisitorMerged(
            command.visitor(), merges + 1, command.into(), command.reason(), command.happenedAt()));
  }

  Optional<VisitorEvent> decide(UndoMerge command) {
    if (command.merge() < 1 || command.merge() > merges) {
      throw MERGE_IS_UNKNOWN.because("%d回目の名寄せはありません", command.merge());
    }
    return command.merge() == merges && into != null
        ? Optional.of(
            new MergeUndone(
                command.visitor(), command.merge(), command.reason(), command.happenedAt()))
        : Optional.empty();
  }

  Identity after(VisitorEvent event) {
    return switch (event) {
      case VisitorMerged merged -> new Identity(merged.merge(), merged.into(), without(merged));
      case MergeUndone _ -> new Identity(merges, null, different);
      case VisitorsFoundDifferent found -> new Identity(merges, into, with(found.other()));
      default -> this;
    };
  }

  private Set<VisitorId> with(VisitorId other) {
    var all = new HashSet<>(different);
    all.add(other);
    return all;
  }

  private Set<VisitorId> without(VisitorMerged merged) {
    var all = new HashSet<>(different);
    all.remove(merged.into());
    return all;
  }

  private static void requireAnother(VisitorId visitor, VisitorId other) {
    if (visitor.equals(other)) {
      throw NOT_ANOTHER_VISITOR.because("別の来庁者を指定してください");
    }
  }
}
