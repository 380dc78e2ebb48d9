package jp.madoguchi.command.registry;

import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.shared.catalog.ReviewRule;
import jp.madoguchi.shared.procedurecase.ProposalGround;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * 照合 — what one rule makes of a stated value and of what the registry answers. Nothing else
 * decides.
 */
public record Collation(Verdict verdict, ProposalGround ground) {

  private static final Collation NOT_STATED =
      new Collation(Verdict.UNCLEAR, ProposalGround.NOT_STATED);
  private static final Collation NOT_REGISTERED =
      new Collation(Verdict.UNCLEAR, ProposalGround.NOT_REGISTERED);

  /**
   * @param stated as the applicant wrote it, if they did
   * @param registered as the registry writes it, if it has it
   */
  public static Collation by(
      ReviewRule rule, @Nullable String stated, @Nullable String registered) {
    var known = folded(rule, registered);
    if (known.isEmpty()) {
      return NOT_REGISTERED;
    }
    if (!rule.comparison().readsTheApplication()) {
      return found(decide(rule, "", known.get()));
    }
    return folded(rule, stated)
        .map(said -> found(decide(rule, said, known.get())))
        .orElse(NOT_STATED);
  }

  private static Optional<String> folded(ReviewRule rule, @Nullable String value) {
    return Optional.ofNullable(value).flatMap(text -> Value.folded(rule.entry().kind(), text));
  }

  private static boolean decide(ReviewRule rule, String stated, String registered) {
    return switch (rule.comparison()) {
      case SAME -> stated.equals(registered);
      case NOT_AFTER -> !LocalDate.parse(stated).isAfter(LocalDate.parse(registered));
      case WITHIN_DAYS -> isWithin(rule, LocalDate.parse(stated), LocalDate.parse(registered));
      case IS_TRUE -> registered.equals("はい");
      case IS_FALSE -> registered.equals("いいえ");
    };
  }

  /** The registry's day itself counts as none. */
  private static boolean isWithin(ReviewRule rule, LocalDate stated, LocalDate registered) {
    var days = rule.days();
    return days != null
        && !stated.isBefore(registered)
        && !stated.isAfter(registered.plusDays(days));
  }

  private static Collation found(boolean agrees) {
    return new Collation(agrees ? Verdict.MATCH : Verdict.MISMATCH, ProposalGround.COMPARED);
  }
}
