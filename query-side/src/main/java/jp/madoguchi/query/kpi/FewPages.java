package jp.madoguchi.query.kpi;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.shared.calendar.OfficeHours;

/**
 * 少ない画面 — pages of a kind of which a city has few, and that tell something of every day: any fact
 * of any of them may change the rows of any day.
 */
final class FewPages<P extends Page> {

  private final Pages<P> pages;
  private final Function<P, Stream<LocalDate>> begins;
  private final Clock clock;
  private volatile List<P> known = List.of();

  /**
   * @param begins from which days on a page tells something
   */
  FewPages(Pages<P> pages, Function<P, Stream<LocalDate>> begins, Clock clock) {
    this.pages = pages;
    this.begins = begins;
    this.clock = clock;
  }

  /** As they were when the marks were last asked for. */
  List<P> known() {
    return known;
  }

  /** A mark for each day from the first that is told of until today. */
  Map<LocalDate, String> marks() {
    var all = pages.find(Filters.empty(), Sorts.ascending("_id"), Integer.MAX_VALUE);
    known = all;
    var facts = Long.toString(all.stream().mapToLong(page -> page.sequence() + 1).sum());
    var tomorrow = OfficeHours.dayOf(clock.instant()).plusDays(1);
    return all.stream()
        .flatMap(begins)
        .min(LocalDate::compareTo)
        .filter(tomorrow::isAfter)
        .map(day -> day.datesUntil(tomorrow))
        .orElseGet(Stream::of)
        .collect(toUnmodifiableMap(Function.identity(), _ -> facts));
  }
}
