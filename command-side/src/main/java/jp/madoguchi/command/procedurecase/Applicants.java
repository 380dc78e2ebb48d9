package jp.madoguchi.command.procedurecase;

import java.util.HashSet;
import java.util.Optional;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.MergeUndone;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsAmended;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsCorrected;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorMerged;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 申請者 — who a visitor is: one with whom, and by which 宛名番号 the registries know them. */
@Component
class Applicants {

  private final Facts facts;
  private final Sealer sealer;

  Applicants(Facts facts, Sealer sealer) {
    this.facts = facts;
    this.sealer = sealer;
  }

  /** Nothing if none is known, or they were erased. Whoever was merged goes by the other. */
  Optional<String> residentNumber(VisitorId visitor) {
    var at = goingOn(visitor);
    var number = at.number();
    return number == null
        ? Optional.empty()
        : Optional.of(sealer.open(at.visitor(), number))
            .filter(text -> !text.equals(Sealer.ERASED));
  }

  /** Whether they are one person: by the same name, or merged. */
  boolean areOne(VisitorId one, VisitorId other) {
    return goingOn(one).visitor().equals(goingOn(other).visitor());
  }

  private Known goingOn(VisitorId visitor) {
    var at = known(visitor);
    var seen = new HashSet<VisitorId>();
    while (at.mergedInto() != null && seen.add(at.visitor())) {
      at = known(at.mergedInto());
    }
    return at;
  }

  private Known known(VisitorId visitor) {
    var known = new Known(visitor, null, null);
    for (var fact : facts.of(visitor, VisitorEvent.class)) {
      known = known.after(fact);
    }
    return known;
  }

  private record Known(
      VisitorId visitor, @Nullable SealedText number, @Nullable VisitorId mergedInto) {

    private Known after(VisitorEvent event) {
      return switch (event) {
        case VisitorRegistered registered -> with(registered.particulars().residentNumber());
        case ParticularsAmended amended -> with(amended.particulars().residentNumber());
        case ParticularsCorrected corrected -> with(corrected.particulars().residentNumber());
        case VisitorMerged merged -> new Known(visitor, number, merged.into());
        case MergeUndone _ -> new Known(visitor, number, null);
        default -> this;
      };
    }

    private Known with(@Nullable SealedText next) {
      return new Known(visitor, next, mergedInto);
    }
  }
}
