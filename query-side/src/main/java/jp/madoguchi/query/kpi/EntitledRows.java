package jp.madoguchi.query.kpi;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.madoguchi.platform.rights.Grant;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.projection.kpi.Row;
import jp.madoguchi.projection.staffmember.StaffMemberPage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.kpi.RowKind;
import org.springframework.stereotype.Component;

/**
 * The rows of who may ask AIナビ, day by day: whoever works here and holds one of the rights of a
 * desk, which is what asking needs. Rights are granted for days, so those of days that are over are
 * known as exactly as today's; a grant entered afterwards counts on the days for which it was
 * given.
 */
@Component
class EntitledRows implements RowSource {

  private final Pages<StaffMemberPage> staff;
  private final Clock clock;
  private final Aliases aliases;
  private volatile List<StaffMemberPage> known = List.of();

  EntitledRows(Pages<StaffMemberPage> staff, Clock clock, Aliases aliases) {
    this.staff = staff;
    this.clock = clock;
    this.aliases = aliases;
  }

  @Override
  public Set<RowKind> kinds() {
    return Set.of(RowKind.ENTITLEMENT);
  }

  /** Any fact of anybody may change the rows of any day; there are few. */
  @Override
  public Map<LocalDate, String> marks() {
    var everybody = staff.find(Filters.empty(), Sorts.ascending("_id"), Integer.MAX_VALUE);
    known = everybody;
    var facts = everybody.stream().mapToLong(one -> one.sequence() + 1).sum();
    return daysSinceTheFirst(everybody)
        .collect(toUnmodifiableMap(Function.identity(), _ -> Long.toString(facts)));
  }

  private Stream<LocalDate> daysSinceTheFirst(List<StaffMemberPage> everybody) {
    var tomorrow = OfficeHours.dayOf(clock.instant()).plusDays(1);
    return everybody.stream()
        .flatMap(EntitledRows::ofDesks)
        .map(Grant::from)
        .min(LocalDate::compareTo)
        .filter(tomorrow::isAfter)
        .map(day -> day.datesUntil(tomorrow))
        .orElseGet(Stream::of);
  }

  @Override
  public List<Row> rows(LocalDate day) {
    return known.stream().filter(one -> one.worksOn(day)).flatMap(one -> rows(one, day)).toList();
  }

  private Stream<Row> rows(StaffMemberPage one, LocalDate day) {
    var alias = aliases.of(new StaffId(one.id()));
    return ofDesks(one)
        .filter(grant -> grant.holdsOn(day))
        .map(Grant::department)
        .distinct()
        .map(section -> Row.ofEntitlement(day, section, alias));
  }

  private static Stream<Grant> ofDesks(StaffMemberPage one) {
    return one.grants().stream().filter(grant -> Policy.DESK.contains(grant.permission()));
  }
}
