package jp.madoguchi.command.procedurecase;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.ProposeFindings;
import jp.madoguchi.command.registry.Collation;
import jp.madoguchi.command.registry.Registry;
import jp.madoguchi.command.registry.Registry.Registered;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.privacy.MachineText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.catalog.RegistryEntry;
import jp.madoguchi.shared.catalog.ReviewItem;
import jp.madoguchi.shared.catalog.ReviewRule;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * 台帳照会 — asks the registry about the applicant of one case, and proposes what comes of it. That is
 * a look at the applicant, and on record like every other.
 */
@Component
class Inquiry {

  private final Intents intents;
  private final Facts facts;
  private final Applicants applicants;
  private final Registry registry;
  private final Sealer sealer;

  Inquiry(Intents intents, Facts facts, Applicants applicants, Registry registry, Sealer sealer) {
    this.intents = intents;
    this.facts = facts;
    this.applicants = applicants;
    this.registry = registry;
    this.sealer = sealer;
  }

  /** Whoever may not review the case, or saw an old version of it, asks nobody about anybody. */
  ResponseEntity<Written> propose(ProcedureCaseId id, Instant at) {
    intents.change(id, new ProposeFindings(id, List.of(), at));
    var filed = Filed.of(facts.of(id, ProcedureCaseEvent.class)).orElseThrow();
    var items = filed.aid().ruled();
    if (items.isEmpty()) {
      throw refused("NOTHING_TO_COMPARE", "この手続に、台帳と照合する審査項目はありません");
    }
    var known = ask(requireApplicant(filed), entries(items));
    var proposals = items.stream().map(item -> proposal(id, item, filed, known)).toList();
    return intents.change(id, new ProposeFindings(id, proposals, at));
  }

  private Optional<Registered> ask(VisitorId applicant, Set<RegistryEntry> entries) {
    var number =
        applicants
            .residentNumber(applicant)
            .orElseThrow(
                () -> refused("APPLICANT_HAS_NO_NUMBER", "申請者の宛名番号が登録されていないので、台帳に照会できません"));
    var known = registry.about(number, entries);
    Look.current().at(applicant.value());
    return known;
  }

  private Proposal proposal(
      ProcedureCaseId id, ReviewItem item, Filed filed, Optional<Registered> known) {
    var rule = Objects.requireNonNull(item.rule());
    var stated = rule.field() == null ? null : filed.values().get(rule.field());
    var registered = known.flatMap(one -> one.value(rule.entry())).orElse(null);
    var collation = Collation.by(rule, opened(id, stated), registered);
    return new Proposal(
        item.item(), collation.verdict(), collation.ground(), rule, stated, sealed(id, registered));
  }

  private @Nullable String opened(ProcedureCaseId id, @Nullable SealedText stated) {
    return stated == null ? null : sealer.open(id, stated);
  }

  private @Nullable SealedText sealed(ProcedureCaseId id, @Nullable String registered) {
    return registered == null ? null : sealer.seal(id, new MachineText(registered));
  }

  private static VisitorId requireApplicant(Filed filed) {
    var applicant = filed.applicant();
    if (applicant == null) {
      throw refused("APPLICANT_IS_NOT_IDENTIFIED", "申請者が来庁者の登録と結び付いていないので、台帳に照会できません");
    }
    return applicant;
  }

  private static Set<RegistryEntry> entries(List<ReviewItem> items) {
    return items.stream()
        .flatMap(item -> Stream.ofNullable(item.rule()))
        .map(ReviewRule::entry)
        .collect(toUnmodifiableSet());
  }

  private static RequestRefused refused(String code, String sentence) {
    return new RequestRefused(HttpStatus.CONFLICT, code, sentence);
  }
}
