package jp.madoguchi.projection.visitorpage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionConfirmed;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionExtended;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLifted;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLiftedTemporarily;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionReturned;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionSet;
import org.jspecify.annotations.Nullable;

/** 支援措置・抑止 — all protections of one visitor, also those that were lifted. */
public record Protections(List<Protection> all) {

  public Protections {
    all = List.copyOf(all);
  }

  boolean stand() {
    return all.stream().anyMatch(Protection::stands);
  }

  /** Whether any of them keeps from others, at that moment, where the visitor lives. */
  public boolean hideWhereabouts(Instant at) {
    return all.stream().anyMatch(protection -> protection.hidesWhereabouts(at));
  }

  /** The first day on which somebody has to look after one of them. */
  @Nullable LocalDate alertFrom() {
    return all.stream()
        .map(Protection::alertFrom)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  Protections after(VisitorEvent event, Recorded recorded) {
    var by = recorded.by().staff();
    return switch (event) {
      case ProtectionSet set ->
          new Protections(Rows.with(all, Protection.startedBy(set, recorded)));
      case ProtectionConfirmed told -> amended(told.protection(), one -> one.confirmed(told));
      case ProtectionExtended told -> amended(told.protection(), one -> one.extended(told));
      case ProtectionLifted told -> amended(told.protection(), one -> one.lifted(told, by));
      case ProtectionLiftedTemporarily told ->
          amended(told.protection(), one -> one.paused(told, by));
      case ProtectionReturned told -> amended(told.protection(), Protection::returned);
      default -> this;
    };
  }

  private Protections amended(int number, UnaryOperator<Protection> change) {
    return new Protections(Rows.amended(all, protection -> protection.number() == number, change));
  }
}
