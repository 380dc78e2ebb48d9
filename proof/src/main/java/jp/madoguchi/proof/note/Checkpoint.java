package jp.madoguchi.proof.note;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import jp.madoguchi.proof.tree.Hash;

/**
 * チェックポイント — so many facts there were, with that root, at that time; the text of C2SP's
 * tlog-checkpoint with the time on a line of its own.
 *
 * @param origin whose facts
 * @param size how many
 * @param root of the tree of all of them
 * @param at by the clock of the node that signed it
 */
public record Checkpoint(String origin, long size, Hash root, Instant at) {

  private static final Pattern TEXT =
      Pattern.compile("([^\\n]+)\\n(0|[1-9]\\d{0,17})\\n([^\\n]+)\\ntime ([^\\n]+)\\n");

  /**
   * @throws NoteFormatException if the text is no checkpoint
   */
  public static Checkpoint parse(String text) {
    var lines = TEXT.matcher(text);
    if (!lines.matches()) {
      throw new NoteFormatException("A checkpoint has an origin, a size, a root and a time");
    }
    try {
      var checkpoint =
          new Checkpoint(
              lines.group(1),
              Long.parseLong(lines.group(2)),
              Hash.of(Base64Text.bytes(lines.group(3))),
              Instant.parse(lines.group(4)));
      if (checkpoint.text().equals(text)) {
        return checkpoint;
      }
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new NoteFormatException("A checkpoint has a root of 32 bytes and a time", e);
    }
    throw new NoteFormatException("The time of a checkpoint is written as 2026-04-01T00:00:00Z");
  }

  /** Four lines: what is signed. */
  public String text() {
    return "%s\n%d\n%s\ntime %s\n".formatted(origin, size, Base64Text.of(root.bytes()), at);
  }

  /** This, signed. */
  public SignedCheckpoint signedBy(SigningKey key) {
    return new SignedCheckpoint(this, key.sign(text()));
  }
}
