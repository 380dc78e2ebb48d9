package jp.madoguchi.workbench.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.workbench.http.Clerk;

/** 窓口 — the seats of one section; who comes next gets the one that is free first. */
final class Desk {

  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final LocalTime ONE = LocalTime.of(13, 0);

  private final List<Seat> seats = new ArrayList<>();
  private final Instant noon;
  private final Instant one;

  Desk(Town.Section section, LocalDate day) {
    noon = day.atTime(NOON).atZone(OfficeHours.ZONE).toInstant();
    one = day.atTime(ONE).atZone(OfficeHours.ZONE).toInstant();
    for (var n = 0; n < Math.min(section.staff().size(), section.windows().size()); n++) {
      seats.add(new Seat(section.clerk(n), section.windows().get(n), n % 2 == 1));
    }
  }

  /** The seat that can serve first somebody who is ready at that moment. */
  Seat nextFor(Instant ready) {
    return seats.stream().min(Comparator.comparing(seat -> seat.freeFor(ready))).orElseThrow();
  }

  /** Another seat, if the section has one. */
  Optional<Seat> besides(Seat seat) {
    return seats.stream().filter(other -> other != seat).findFirst();
  }

  /** 席 — a clerk at a window; every second one has lunch at noon. */
  final class Seat {

    private final Clerk clerk;
    private final String window;
    private final boolean lunchesAtNoon;
    private Instant free = Instant.MIN;

    private Seat(Clerk clerk, String window, boolean lunchesAtNoon) {
      this.clerk = clerk;
      this.window = window;
      this.lunchesAtNoon = lunchesAtNoon;
    }

    Clerk clerk() {
      return clerk;
    }

    String window() {
      return window;
    }

    Instant freeFor(Instant ready) {
      var at = free.isAfter(ready) ? free : ready;
      return lunchesAtNoon && !at.isBefore(noon) && at.isBefore(one) ? one : at;
    }

    void busyUntil(Instant end) {
      free = end;
    }
  }
}
