package jp.madoguchi.query.support;

import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/** One page on its way to a person: its texts are sealed for its life, and open with its name. */
public final class Shown {

  private final String life;
  private final Sealer sealer;
  private final Showing showing;

  Shown(String life, Sealer sealer, Showing showing) {
    this.life = life;
    this.sealer = sealer;
    this.showing = showing;
  }

  public String text(SealedText sealed) {
    return sealer.open(life, sealed);
  }

  public @Nullable String textIfPresent(@Nullable SealedText sealed) {
    return sealed == null ? null : text(sealed);
  }

  public Named named(Identifier id) {
    return showing.named(id);
  }

  public @Nullable Named namedIfPresent(@Nullable Identifier id) {
    return id == null ? null : named(id);
  }
}
