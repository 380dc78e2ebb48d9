package jp.madoguchi.query.kpi;

import static com.mongodb.client.model.Filters.eq;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.madoguchi.projection.kpi.ChangedDaysStore;
import jp.madoguchi.projection.kpi.ConsultationFacts;
import jp.madoguchi.projection.kpi.Row;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.kpi.RowKind;
import jp.madoguchi.shared.rights.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rows of who asked AIナビ for the first time (OP-01). They follow from the consultations of all
 * days together; a day is looked through again only when something on it has changed.
 */
@Component
class FirstUseRows implements RowSource {

  private final Pages<ConsultationFacts> consultations;
  private final ChangedDaysStore days;
  private final Aliases aliases;
  private final Map<LocalDate, Askers> looked = new HashMap<>();
  private volatile Map<LocalDate, List<Newcomer>> newcomers = Map.of();

  FirstUseRows(Pages<ConsultationFacts> consultations, ChangedDaysStore days, Aliases aliases) {
    this.consultations = consultations;
    this.days = days;
    this.aliases = aliases;
  }

  /** Who asked on a day, and what first. */
  private record Askers(String mark, Map<StaffId, Newcomer> first) {}

  private record Newcomer(StaffId staff, DepartmentId section, @Nullable Permission role) {

    static Newcomer with(ConsultationFacts asked) {
      return new Newcomer(asked.by(), asked.department(), asked.role());
    }
  }

  @Override
  public Set<RowKind> kinds() {
    return Set.of(RowKind.FIRST_USE);
  }

  @Override
  public synchronized Map<LocalDate, String> marks() {
    var marks = days.marks();
    looked.keySet().retainAll(marks.keySet());
    marks.forEach((day, mark) -> looked.compute(day, (_, known) -> askers(day, mark, known)));
    newcomers = newcomers();
    return newcomers.entrySet().stream()
        .collect(toUnmodifiableMap(Map.Entry::getKey, day -> mark(day.getValue())));
  }

  @Override
  public List<Row> rows(LocalDate day) {
    return newcomers.getOrDefault(day, List.of()).stream()
        .map(one -> Row.ofFirstUse(day, one.section(), aliases.of(one.staff()), one.role()))
        .toList();
  }

  private Askers askers(LocalDate day, String mark, @Nullable Askers known) {
    if (known != null && known.mark().equals(mark)) {
      return known;
    }
    var first = new HashMap<StaffId, Newcomer>();
    consultations
        .find(eq("days", day.toString()), Sorts.ascending("askedAt", "_id"), Integer.MAX_VALUE)
        .forEach(asked -> first.putIfAbsent(asked.by(), Newcomer.with(asked)));
    return new Askers(mark, first);
  }

  private Map<LocalDate, List<Newcomer>> newcomers() {
    var known = new HashSet<StaffId>();
    var newcomers = new TreeMap<LocalDate, List<Newcomer>>();
    for (var day : new TreeMap<>(looked).entrySet()) {
      var first =
          day.getValue().first().values().stream()
              .filter(asker -> known.add(asker.staff()))
              .toList();
      if (!first.isEmpty()) {
        newcomers.put(day.getKey(), first);
      }
    }
    return newcomers;
  }

  private static String mark(List<Newcomer> newcomers) {
    return newcomers.stream()
        .map(one -> one.staff().value() + "@" + one.section().value() + "/" + one.role())
        .sorted()
        .collect(joining(","));
  }
}
