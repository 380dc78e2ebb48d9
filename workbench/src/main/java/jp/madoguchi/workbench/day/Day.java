package jp.madoguchi.workbench.day;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.knowledge.KnowledgeDesk;
import me.tongfei.progressbar.ProgressBar;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** 窓口の一日 — plays a realistic working day over HTTP against a running server. */
@Command(
    name = "day",
    description = "Plays the last working days against a running server. Same seed, same days.",
    mixinStandardHelpOptions = true)
public final class Day implements Callable<Integer> {

  private static final int AT_ONCE_WHEN_FAST = 24;

  @Option(
      names = "--url",
      defaultValue = "http://localhost:8080",
      description = "Default: ${DEFAULT-VALUE}")
  private URI url = URI.create("");

  @Option(
      names = "--data",
      defaultValue = "data",
      description = "The city's data folder, for the passwords. Default: ${DEFAULT-VALUE}")
  private Path data = Path.of("");

  @Option(
      names = "--visitors",
      defaultValue = "300",
      description = "On each day. Default: ${DEFAULT-VALUE}")
  private int visitors;

  @Option(
      names = "--days",
      defaultValue = "1",
      description = "How many working days, one after the other. Default: ${DEFAULT-VALUE}")
  private int days;

  @Option(names = "--seed", defaultValue = "7", description = "Default: ${DEFAULT-VALUE}")
  private long seed;

  @ArgGroup private Speed speed = new Speed();

  private static final class Speed {

    @Option(
        names = "--speed",
        description = "Times faster than life: 60 (the default) is an hour a minute")
    private double times = 60;

    @Option(names = "--fast", description = "As fast as the server answers")
    private boolean fast;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (days < 1 || visitors < 1) {
      System.err.println("There is no day without visitors: --days and --visitors are 1 or more");
      return 2;
    }
    try (var city = City.withStaffOf(data, url)) {
      city.awaitPages();
      System.out.println(KnowledgeDesk.bringSamplePagesTo(city));
      var plans = plans(Town.of(city));
      var tally = new Tally();
      var acquaintances = new Acquaintances();
      var begun = System.nanoTime();
      try (var bar = new ProgressBar("Playing", plans.stream().mapToInt(DayPlan::acts).sum())) {
        for (var plan : plans) {
          bar.setExtraMessage(plan.day().toString());
          new Player(city, pace(plan.day()), atOnce(), tally, acquaintances, bar::step)
              .play(plan, "day-" + UUID.randomUUID());
        }
      }
      city.awaitPages();
      new MonthlyReview(city, tally).hold(plans.stream().map(DayPlan::day).toList());
      var took = Duration.ofNanos(System.nanoTime() - begun);
      System.out.print(new Table(plans, tally, took).text());
      return tally.serverErrors.sum() == 0 ? 0 : 1;
    }
  }

  /** Of finished days, so that nothing that is told of them lies in the future. */
  private List<DayPlan> plans(Town town) {
    var today = LocalDate.now(Clock.system(OfficeHours.ZONE));
    var calendar = new WorkingCalendar();
    return IntStream.range(0, days)
        .mapToObj(
            n -> DayPlan.of(town, calendar.plusWorkingDays(today, n - days), visitors, seed + n))
        .toList();
  }

  private Pace pace(LocalDate day) {
    return speed.fast ? Pace.fast() : Pace.of(OfficeHours.openingOf(day), speed.times);
  }

  private int atOnce() {
    return speed.fast ? AT_ONCE_WHEN_FAST : visitors;
  }
}
