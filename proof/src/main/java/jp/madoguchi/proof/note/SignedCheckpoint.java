package jp.madoguchi.proof.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A checkpoint and the note that says so. */
public record SignedCheckpoint(Checkpoint checkpoint, SignedNote note) {

  private static final int LINES_OF_TEXT = 4;

  /**
   * @throws NoteFormatException if it is no signed checkpoint
   */
  public static SignedCheckpoint parse(String written) {
    var note = SignedNote.parse(written);
    return new SignedCheckpoint(Checkpoint.parse(note.text()), note);
  }

  /**
   * The checkpoints of a file to which they were appended, in order. What was torn by a crash, and
   * is followed by a whole one or by nothing, is passed over.
   */
  public static List<SignedCheckpoint> readAll(List<String> lines) {
    var found = new ArrayList<SignedCheckpoint>();
    for (var line = LINES_OF_TEXT + 1; line < lines.size(); line++) {
      if (lines.get(line).startsWith("— ")) {
        endingAt(lines, line).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<SignedCheckpoint> endingAt(List<String> lines, int last) {
    var written = String.join("\n", lines.subList(last - LINES_OF_TEXT - 1, last + 1)) + "\n";
    try {
      return Optional.of(parse(written));
    } catch (NoteFormatException e) {
      return Optional.empty();
    }
  }

  /** As it is appended to a file: the note and an empty line. */
  public String asAppended() {
    return note + "\n";
  }
}
