package jp.madoguchi.command.guidance;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.shared.catalog.CatalogEvent;
import jp.madoguchi.shared.catalog.Procedure;
import jp.madoguchi.shared.catalog.ProcedureRevision;
import jp.madoguchi.shared.department.DepartmentEvent;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentEstablished;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentRenamed;
import jp.madoguchi.shared.department.DepartmentEvent.WindowsRearranged;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.id.ProcedureId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;

/**
 * カタログ — what the catalog and the sections were on a day, as it was known at a moment: so that who
 * asks again years later is told the same. What is read is remembered for a second.
 */
@Component
class CatalogOfADay {

  private static final Duration MEMORY = Duration.ofSeconds(1);
  private static final int MOST = 5_000;

  private final LoadingCache<Identifier, List<? extends DomainEventMessage<?>>> lives;

  CatalogOfADay(Facts facts) {
    lives = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MEMORY).build(facts::recorded);
  }

  /**
   * 課 — where to go.
   *
   * @param floor such as 2階
   */
  record Section(DepartmentId id, String name, String floor) {

    private static Section after(Section before, DepartmentEvent event) {
      return switch (event) {
        case DepartmentEstablished established ->
            new Section(before.id(), established.name(), established.floor());
        case DepartmentRenamed renamed -> new Section(before.id(), renamed.name(), before.floor());
        case WindowsRearranged moved -> new Section(before.id(), before.name(), moved.floor());
        case DepartmentEvent.DepartmentAbolished _ -> before;
      };
    }
  }

  /** The revision in force on that day; none if it could not be opened. */
  Optional<ProcedureRevision> procedure(ProcedureId id, LocalDate day, Instant knownAt) {
    return Procedure.of(facts(id, CatalogEvent.class, knownAt)).inForceOn(day);
  }

  Section section(DepartmentId id, Instant knownAt) {
    var section = new Section(id, id.value(), "");
    for (var fact : facts(id, DepartmentEvent.class, knownAt)) {
      section = Section.after(section, fact);
    }
    return section;
  }

  private <E> List<E> facts(Identifier life, Class<E> type, Instant knownAt) {
    return lives.get(life).stream()
        .filter(fact -> !fact.getTimestamp().isAfter(knownAt))
        .map(DomainEventMessage::getPayload)
        .filter(type::isInstance)
        .map(type::cast)
        .toList();
  }
}
