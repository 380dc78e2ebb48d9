package jp.madoguchi.workbench.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.workbench.day.Acquaintances.Acquaintance;
import jp.madoguchi.workbench.day.Deed.BothCall;
import jp.madoguchi.workbench.day.Deed.Consult;
import jp.madoguchi.workbench.day.Deed.OnCase;
import jp.madoguchi.workbench.day.Deed.OnContact;
import jp.madoguchi.workbench.day.Deed.OpenCase;
import jp.madoguchi.workbench.day.Deed.Receive;
import jp.madoguchi.workbench.day.Deed.Recognise;
import jp.madoguchi.workbench.day.Deed.Register;
import jp.madoguchi.workbench.day.Deed.ReportTickets;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;
import org.jspecify.annotations.Nullable;

/** One visit as it is played: what the server named, and who really sits there. */
final class Performance {

  private final City city;
  private final Tally tally;
  private final Acquaintances acquaintances;
  private final String key;
  private final Map<Integer, Life> cases = new HashMap<>();
  private final Map<Clerk, Clerk> standIns = new HashMap<>();
  private @Nullable Life contact;
  private @Nullable String missedIn;
  private @Nullable Instant waitingSince;

  Performance(City city, Tally tally, Acquaintances acquaintances, String key) {
    this.city = city;
    this.tally = tally;
    this.acquaintances = acquaintances;
    this.key = key;
  }

  void play(Act act) {
    switch (act.deed()) {
      case Receive(var body) -> receive(act, body);
      case Register(var body) -> register(act, body);
      case Recognise _ -> recognise(act);
      case OnContact(var path, var body) -> onContact(act, path, body);
      case OpenCase(var number, var body) -> openCase(act, number, body);
      case OnCase(var number, var path, var body) -> onCase(act, number, path, body);
      case BothCall both -> bothCall(act, both);
      case Consult(var number, var counsel) -> consult(act, number, counsel);
      case ReportTickets(var day, var issued) -> report(act, day, issued);
    }
  }

  private void receive(Act act, Map<String, Object> body) {
    var dated = Life.happened(body, act.at());
    var received = tally.timed("/contacts", () -> city.create(act.by(), "/contacts", key, dated));
    if (received.isFine()) {
      contact = Life.created(city, tally, "/contacts", received);
      tally.contacts.increment();
      waitingSince = act.at();
    }
  }

  private void onContact(Act act, String path, Map<String, Object> body) {
    if (contact != null && contact.change(by(act), path, body, act.at()).isFine()) {
      noteWaiting(path, act.at());
    }
  }

  private void register(Act act, Map<String, Object> body) {
    var dated = Life.happened(body, act.at());
    var by = by(act);
    var registered =
        tally.timed("/visitors", () -> city.create(by, "/visitors", key + "-v", dated));
    if (registered.isFine() && isOf(registered.id(), act)) {
      var day = OfficeHours.dayOf(act.at());
      acquaintances.made(
          by, new Acquaintance(registered.id(), Objects.requireNonNull(contact).id(), day));
    }
  }

  private void recognise(Act act) {
    acquaintances
        .meet(by(act), OfficeHours.dayOf(act.at()))
        .filter(one -> isOf(one.visitor(), act))
        .ifPresent(one -> missedIn = one.contact());
  }

  /** Says that this contact is that visitor's. */
  private boolean isOf(String visitor, Act act) {
    return contact != null
        && contact.change(by(act), "visitor", Map.of("visitor", visitor), act.at()).isFine();
  }

  /** 待ち時間 — from the reception, or from the acceptance by a section, to the first call. */
  private void noteWaiting(String path, Instant at) {
    if (path.equals("calls") || path.equals("services")) {
      if (waitingSince != null) {
        tally.waited(Duration.between(waitingSince, at));
      }
      waitingSince = null;
    } else if (path.endsWith("/acceptance")) {
      waitingSince = at;
    }
  }

  private void consult(Act act, int number, Counsel counsel) {
    if (contact != null) {
      new Consulting(city, tally, by(act), "%s-c%d".formatted(key, number))
          .play(counsel, contact.id(), act.at());
    }
  }

  private void report(Act act, LocalDate day, int issued) {
    var path = "/ticket-counts/%s/%s".formatted(act.by().department(), day);
    var body = Life.happened(Map.of("issued", issued), act.at());
    tally.timed("/ticket-counts", () -> city.put(act.by(), path, body));
  }

  private void openCase(Act act, int number, Map<String, Object> body) {
    if (contact == null) {
      return;
    }
    var dated = Life.happened(body, act.at());
    dated.put("contactId", contact.id());
    if (missedIn != null) {
      dated.put("missedIn", missedIn);
      missedIn = null;
    }
    var opened =
        tally.timed("/cases", () -> city.create(by(act), "/cases", key + "-" + number, dated));
    if (opened.isFine()) {
      cases.put(number, Life.created(city, tally, "/cases", opened));
      tally.cases.increment();
    }
  }

  private void onCase(Act act, int number, String path, Map<String, Object> body) {
    var opened = cases.get(number);
    if (opened != null) {
      opened.change(by(act), path, body, act.at());
    }
  }

  /** Whoever was refused lets the other one serve. */
  private void bothCall(Act act, BothCall both) {
    var life = contact;
    if (life == null) {
      return;
    }
    try (var clerks = Executors.newVirtualThreadPerTaskExecutor()) {
      var mine =
          CompletableFuture.supplyAsync(() -> calls(life, act.by(), both.window(), act), clerks);
      var theirs =
          CompletableFuture.supplyAsync(
              () -> calls(life, both.rival(), both.rivalsWindow(), act), clerks);
      if (theirs.join() && !mine.join()) {
        standIns.put(act.by(), both.rival());
      }
    }
    noteWaiting("calls", act.at());
  }

  private static boolean calls(Life life, Clerk clerk, String window, Act act) {
    return life.press(clerk, "calls", Map.of("window", window), act.at()).isFine();
  }

  private Clerk by(Act act) {
    return standIns.getOrDefault(act.by(), act.by());
  }
}
