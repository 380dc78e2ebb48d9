package jp.madoguchi.proof.note;

/** What should be a note, a key or a checkpoint is none; the message says why, in English. */
public final class NoteFormatException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NoteFormatException(String message) {
    super(message);
  }

  NoteFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
