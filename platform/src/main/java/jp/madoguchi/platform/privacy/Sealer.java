package jp.madoguchi.platform.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import jp.madoguchi.platform.privacy.SubjectKey.Destroyed;
import jp.madoguchi.platform.privacy.SubjectKey.Whole;
import jp.madoguchi.platform.privacy.kek.LastingThreads;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * 封緘 — seals what staff type where it enters, and opens it where a person with the right to read it
 * asks. Every life has a key of its own, and its name is the associated data: a sealed text copied
 * to another life does not open.
 */
public final class Sealer {

  /** 消去済み — what is left of a text whose key was destroyed. */
  public static final String ERASED = "〔消去済み〕";

  private final SubjectKeys keys;

  Sealer(SubjectKeys keys) {
    this.keys = keys;
  }

  /**
   * @throws org.axonframework.commandhandling.CommandExecutionException if the life was erased
   */
  public SealedText seal(Identifier life, FreeText text) {
    return seal(life, text.value());
  }

  /**
   * @throws org.axonframework.commandhandling.CommandExecutionException if the life was erased
   */
  public SealedText seal(Identifier life, MachineText text) {
    return seal(life, text.value());
  }

  private SealedText seal(Identifier life, String text) {
    return switch (keys.toSeal(life.value())) {
      case Whole(var aead) -> new SealedText(life.value(), sealed(aead, life, text));
      case Destroyed _ -> throw ErasedLife.refusal();
    };
  }

  public @Nullable SealedText sealIfPresent(Identifier life, @Nullable FreeText text) {
    return text == null ? null : seal(life, text);
  }

  /** Fetches the keys of many lives at once: to open their texts one by one asks no more. */
  public void prepare(Collection<String> lives) {
    keys.prepare(lives);
  }

  /**
   * @throws IllegalStateException if it was not sealed for this life, or not with the key it names
   */
  public String open(Identifier life, SealedText sealed) {
    return open(life.value(), sealed);
  }

  /**
   * The words, or {@link #ERASED}.
   *
   * @param life the name of the life it was sealed for
   * @throws IllegalStateException if it was not sealed for this life, or not with the key it names
   * @throws jp.madoguchi.platform.privacy.kek.KeyUnavailable if the key is not to be had
   */
  public String open(String life, SealedText sealed) {
    return switch (keys.toOpen(sealed.key())) {
      case Whole(var aead) -> opened(aead, life, sealed);
      case Destroyed _ -> ERASED;
    };
  }

  private static String sealed(Aead aead, Identifier life, String text) {
    var plain = text.getBytes(UTF_8);
    var boundTo = life.value().getBytes(UTF_8);
    try {
      var sealed = LastingThreads.draw(() -> aead.encrypt(plain, boundTo));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Could not seal a text of " + life, e);
    }
  }

  private static String opened(Aead aead, String life, SealedText sealed) {
    try {
      var bytes = Base64.getUrlDecoder().decode(sealed.ciphertext());
      return new String(aead.decrypt(bytes, life.getBytes(UTF_8)), UTF_8);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("Could not open a text of " + life, e);
    }
  }
}
