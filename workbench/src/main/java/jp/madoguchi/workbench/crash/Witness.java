package jp.madoguchi.workbench.crash;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.madoguchi.workbench.http.Answer;
import jp.madoguchi.workbench.http.City;
import org.jspecify.annotations.Nullable;

/**
 * 証人 — one life, and everything about it that the server has acknowledged. A write whose answer was
 * lost in a crash is sent again, unchanged, until the server says what became of it.
 */
final class Witness {

  private final Kind kind;
  private final String key;
  private final Verdict verdict;
  private final Iterator<Write> writes;
  private final List<String> notes = new ArrayList<>();
  private String id = "";
  private long version = -1;
  private @Nullable Write pending;
  private boolean unsure;

  Witness(Kind kind, String key, Verdict verdict) {
    this.kind = kind;
    this.key = key;
    this.verdict = verdict;
    this.writes = kind.writesFor(key);
  }

  boolean isUnsure() {
    return unsure;
  }

  boolean goesOn() {
    return unsure || writes.hasNext();
  }

  boolean isCreated() {
    return version >= 0;
  }

  /** Creates the life, or asks for the next change, or asks again. */
  void write(City city) {
    var again = unsure;
    unsure = true; // From here on it may have happened, whatever becomes of us.
    if (!isCreated()) {
      created(city.create(kind.clerk(), kind.collection(), key, kind.creation()));
    } else {
      var write = pending == null ? writes.next() : pending;
      pending = write;
      changed(
          write,
          city.change(kind.clerk(), path() + "/" + write.path(), version, write.body()),
          again);
    }
  }

  private void created(Answer answer) {
    if (answer.isFine() && answer.version().isPresent()) {
      id = answer.id();
      acknowledge(0, answer.version().getAsLong());
    } else {
      refused(answer);
    }
  }

  private void changed(Write write, Answer answer, boolean again) {
    if (answer.isFine() && answer.version().isPresent()) {
      done(write, answer.version().getAsLong());
    } else if (answer.status() == 412) {
      stale(write, answer, again ? ours(answer) : 0);
    } else {
      refused(answer);
    }
  }

  /** Either it happened before the crash, or the house itself was faster with something else. */
  private void stale(Write write, Answer answer, long ours) {
    var missed = answer.missed();
    verdict.doubled.add(Math.max(0, ours - 1));
    version = missed.length == 0 ? version : missed[missed.length - 1];
    unsure = false;
    if (ours > 0) {
      version--; // The last of them counts as this one.
      done(write, version + 1);
    }
  }

  /** How many of the facts that a stale caller had not seen were made by this writer. */
  private long ours(Answer answer) {
    return answer
        .body()
        .path("changes")
        .valueStream()
        .filter(change -> change.path("by").asString("").equals(kind.clerk().staff()))
        .count();
  }

  private void done(Write write, long now) {
    if (!write.note().isEmpty()) {
      notes.add(write.note());
    }
    pending = null;
    acknowledge(version + 1, now);
  }

  /** One write is one fact: whatever is more was done twice, whatever is less is not there. */
  private void acknowledge(long expected, long now) {
    verdict.acknowledged.increment();
    verdict.doubled.add(Math.max(0, now - expected));
    verdict.lost.add(Math.max(0, expected - now));
    version = now;
    unsure = false;
  }

  /**
   * A server that is in trouble may be asked again; any other refusal is a surprise, and so is a
   * yes that does not say which version it made.
   */
  private void refused(Answer answer) {
    if (!answer.isServerError() && !answer.code().equals("STILL_RUNNING")) {
      verdict.surprisedBy(answer.code());
      unsure = false;
      pending = null;
    }
  }

  /** The pages that show this life. */
  List<String> pages() {
    return kind.isContact() ? List.of(path()) : List.of(path(), path() + "/timeline");
  }

  /** Returns when the page has seen all that was acknowledged; after a minute even if not. */
  void awaitShown(City city) {
    var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (city.get(kind.clerk(), path() + "?minVersion=" + version).isServerError()
        && System.nanoTime() < deadline) {
      // The server has waited two seconds already.
    }
  }

  private String path() {
    return kind.collection() + "/" + id;
  }

  /** Asks the page for everything that was acknowledged, each exactly once. */
  void testify(City city) {
    var page = city.get(kind.clerk(), path() + "?minVersion=" + version);
    var shown = page.isFine() ? page : city.get(kind.clerk(), path());
    verdict.lost.add(Math.max(0, version - (shown.isFine() ? shown.version().orElse(-1) : -1)));
    var said = texts(shown);
    if (!said.equals(notes)) {
      verdict.lost.add(notes.stream().filter(note -> !said.contains(note)).count());
      verdict.doubled.add(said.size() - said.stream().distinct().count());
      verdict.differing.add(path());
    }
  }

  private static List<String> texts(Answer page) {
    return page.body()
        .path("notes")
        .valueStream()
        .map(note -> note.path("text").asString(""))
        .toList();
  }

  String id() {
    return id;
  }

  Kind kind() {
    return kind;
  }
}
