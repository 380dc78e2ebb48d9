package jp.madoguchi.query.kpi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.madoguchi.platform.rights.Grant;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.projection.kpi.Row;
import jp.madoguchi.projection.staffmember.StaffMemberPage;
import jp.madoguchi.projection.support.Pages;
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

  private final FewPages<StaffMemberPage> staff;
  private final Aliases aliases;

  EntitledRows(Pages<StaffMemberPage> staff, Clock clock, Aliases aliases) {
    this.staff = new FewPages<>(staff, one -> ofDesks(one).map(Grant::from), clock);
    this.aliases = aliases;
  }

  @Override
  public Set<RowKind> kinds() {
    return Set.of(RowKind.ENTITLEMENT);
  }

  @Override
  public Map<LocalDate, String> marks() {
    return staff.marks();
  }

  @Override
  public List<Row> rows(LocalDate day) {
    return staff.known().stream()
        .filter(one -> one.worksOn(day))
        .flatMap(one -> rows(one, day))
        .toList();
  }

  private Stream<Row> rows(StaffMemberPage one, LocalDate day) {
    var alias = aliases.of(new StaffId(one.id()));
    return ofDesks(one)
        .filter(grant -> grant.holdsOn(day))
        .collect(
            groupingBy(Grant::department, LinkedHashMap::new, mapping(Grant::permission, toSet())))
        .entrySet()
        .stream()
        .map(
            at ->
                Row.ofEntitlement(
                    day, at.getKey(), alias, Policy.role(at.getValue()).orElse(null)));
  }

  private static Stream<Grant> ofDesks(StaffMemberPage one) {
    return one.grants().stream().filter(grant -> Policy.DESK.contains(grant.permission()));
  }
}
