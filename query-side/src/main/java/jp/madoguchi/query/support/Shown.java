package jp.madoguchi.query.support;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.platform.rights.Scope.Reach;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.rights.Permission;
import org.jspecify.annotations.Nullable;

/**
 * One page on its way to a person: its texts are sealed for its life, and open with its name, but
 * only for those who may read such items. The others see that something is there.
 */
public final class Shown {

  /** What stands in the place of an item that the caller may not read. */
  public static final String MASKED = "〔閲覧権限なし〕";

  /** What stands in the place of what is kept from others for a person's safety. */
  public static final String PROTECTED = "〔支援措置により非表示〕";

  private final String life;
  private final Sealer sealer;
  private final Showing showing;
  private final Policy policy;
  private final Look look;
  private final Map<Object, Object> parts = new IdentityHashMap<>();
  private final Map<VisitorId, Optional<VisitorMark>> marks = new HashMap<>();
  private boolean masked;

  Shown(String life, Sealer sealer, Showing showing, Policy policy, Look look) {
    this.life = life;
    this.sealer = sealer;
    this.showing = showing;
    this.policy = policy;
    this.look = look;
  }

  /** A name, or how to reach somebody. */
  public String name(SealedText sealed) {
    return open(sealed, Permission.READING_NAMES);
  }

  public @Nullable String nameIfPresent(@Nullable SealedText sealed) {
    return sealed == null ? null : name(sealed);
  }

  /**
   * Where somebody lives, or how to reach them: of a protected person it takes a right of its own.
   *
   * @param hidden whether they are protected in such a way at this moment
   */
  public String whereabouts(SealedText sealed, boolean hidden) {
    return hidden && !policy.reads(Permission.READING_PROTECTED) ? hide() : name(sealed);
  }

  /** The same of whoever that contact or case is known to be of, if of anybody. */
  public @Nullable String whereaboutsOf(@Nullable VisitorId visitor, @Nullable SealedText sealed) {
    var mark = mark(visitor);
    return sealed == null ? null : whereabouts(sealed, mark != null && mark.whereaboutsHidden());
  }

  /** How that visitor is marked; nothing if nobody is known. */
  public @Nullable VisitorMark mark(@Nullable VisitorId visitor) {
    return visitor == null ? null : marks.computeIfAbsent(visitor, showing::markOf).orElse(null);
  }

  /**
   * How each of these parts of the page is shown, which is always in the same way. A part that one
   * page has from another is shown once for both.
   */
  @SuppressWarnings("unchecked") // A part was put there by the same view.
  public <T, V> Parts<T, V> each(List<T> rows, BiFunction<T, Shown, V> view) {
    return new Parts<>(rows, row -> (V) parts.computeIfAbsent(row, _ -> view.apply(row, this)));
  }

  private String hide() {
    masked = true;
    look.masked();
    return PROTECTED;
  }

  /** What staff typed about somebody. */
  public String text(SealedText sealed) {
    return open(sealed, Permission.READING_TEXTS);
  }

  public @Nullable String textIfPresent(@Nullable SealedText sealed) {
    return sealed == null ? null : text(sealed);
  }

  /** The name of a colleague, which is no secret in the house. */
  public String colleague(SealedText sealed) {
    return sealer.open(life, sealed);
  }

  /** What a colleague said about what they did, for those whose office it is to read it. */
  public String account(SealedText sealed) {
    return sealer.open(life, sealed);
  }

  /** Whether whoever looks acts for that section, or sees the records of all. */
  public boolean isFor(DepartmentId section) {
    return policy.section().equals(section) || policy.records().reach() != Reach.OWN;
  }

  /** Whether anything was masked so far: the view says so, last of all. */
  public boolean masked() {
    return masked;
  }

  public Named named(Identifier id) {
    return showing.named(id);
  }

  public @Nullable Named namedIfPresent(@Nullable Identifier id) {
    return id == null ? null : named(id);
  }

  private String open(SealedText sealed, Permission item) {
    if (policy.reads(item)) {
      return sealer.open(life, sealed);
    }
    masked = true;
    look.masked();
    return MASKED;
  }
}
