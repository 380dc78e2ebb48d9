package jp.madoguchi.query.support;

import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.shared.id.Identifier;
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

  private final String life;
  private final Sealer sealer;
  private final Showing showing;
  private final Policy policy;
  private final Look look;
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
