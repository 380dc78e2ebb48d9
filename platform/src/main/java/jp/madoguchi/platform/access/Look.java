package jp.madoguchi.platform.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.shared.access.AccessKind;
import org.jspecify.annotations.Nullable;

/**
 * 閲覧 — what one request shows to one person. Whatever opens something says so here; it is put on
 * record before the first byte of it leaves, once, and a stream's later lives when they come into
 * sight.
 */
public final class Look {

  private static final ScopedValue<Look> LOOK = ScopedValue.newInstance();

  /** What the city prints and publishes, and its own staff, is nobody's personal data. */
  private static final Pattern NOBODYS =
      Pattern.compile("(?:dept|proc|staff|article|thesaurus|guide|metric)-.*");

  private final Set<String> known = new HashSet<>();
  private List<String> fresh = new ArrayList<>();
  private int rows;
  private boolean masked;
  private @Nullable FreeText terms;
  private volatile boolean pending;
  private volatile Screen screen = Screen.NONE;

  /** What has come into sight and is not on record yet. */
  record Sight(List<String> lives, int rows, boolean masked, @Nullable FreeText terms) {}

  /**
   * @throws IllegalStateException if nobody looks: then nothing is shown
   */
  public static Look current() {
    return LOOK.orElseThrow(() -> new IllegalStateException("Nobody looks on this thread"));
  }

  static Optional<Look> ifAny() {
    return LOOK.isBound() ? Optional.of(LOOK.get()) : Optional.empty();
  }

  /** What is opened meanwhile is opened for this look, on whichever thread. */
  public <T> T during(Supplier<T> work) {
    return ScopedValue.where(LOOK, this).call(work::get);
  }

  <T> T attempt(Callable<T> work) throws Exception {
    return ScopedValue.where(LOOK, this).call(work::call);
  }

  void on(Screen screen) {
    this.screen = screen;
  }

  Screen screen() {
    return screen;
  }

  /** In which way it is looked, as far as the answer's form does not say it. */
  synchronized AccessKind kind() {
    if (terms != null) {
      return AccessKind.SEARCH;
    }
    if (screen.isOfTheTime()) {
      return AccessKind.AS_OF;
    }
    return screen.isOfOneLife() ? AccessKind.SINGLE : AccessKind.LIST;
  }

  /** That life is shown, in a row of its own. */
  public synchronized void at(String life) {
    if (!NOBODYS.matcher(life).matches() && known.add(life)) {
      fresh.add(life);
      rows++;
      pending = true;
    }
  }

  /** It was searched for that. It is on record even if nothing is found. */
  public synchronized void searchedFor(FreeText what) {
    terms = what;
    pending = true;
  }

  /**
   * Rows of another kind, such as records of looks, are shown: on record, even if there are none.
   */
  public synchronized void atRows(int count) {
    rows += count;
    pending = true;
  }

  /** What is shown is about that life, but shows nothing of it, such as who looked at it. */
  public synchronized void about(String life) {
    if (known.add(life)) {
      fresh.add(life);
      pending = true;
    }
  }

  /** Something in it is not shown, for want of a right. */
  public synchronized void masked() {
    masked = true;
  }

  boolean isPending() {
    return pending;
  }

  synchronized Sight take() {
    var sight = new Sight(List.copyOf(fresh), rows, masked, terms);
    fresh = new ArrayList<>();
    rows = 0;
    pending = false;
    return sight;
  }

  /** It could not be recorded, and so was not shown. */
  synchronized void putBack(Sight sight) {
    fresh.addAll(0, sight.lives());
    rows += sight.rows();
    pending = true;
  }
}
