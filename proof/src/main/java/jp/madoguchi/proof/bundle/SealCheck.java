package jp.madoguchi.proof.bundle;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Consumer;
import jp.madoguchi.proof.note.NoteFormatException;
import jp.madoguchi.proof.note.SignedNote;
import jp.madoguchi.proof.tree.Hash;
import jp.madoguchi.proof.tree.Hashing;
import org.jspecify.annotations.Nullable;

/** Holds every byte of a file against the seal at its end. */
record SealCheck(Path file, Consumer<Problem> problems) {

  /** A ZIP's comment is no longer than that. */
  private static final int LONGEST = 65_535;

  private static final int BLOCK = 1 << 20;

  /** The seal with its signature; none if there is none. */
  Optional<SignedNote> note() throws IOException {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      var tail = tail(in);
      var start = tail.lastIndexOf(Manifest.FORMAT + "\n");
      if (start < 0) {
        report("the end of the file", "has no seal: the bundle is cut off, or none of ours");
        return Optional.empty();
      }
      return compared(in, tail.substring(start));
    }
  }

  private Optional<SignedNote> compared(RandomAccessFile in, String written) throws IOException {
    try {
      var note = SignedNote.parse(decoded(written));
      var end = in.length() - written.length();
      in.seek(0);
      var at = 0L;
      for (var part : Seal.parse(note.text()).parts()) {
        compare(in, part, at, end);
        at += part.length();
      }
      if (at != end) {
        report("the file", "has %d bytes before its seal, not %d".formatted(end, at));
      }
      return Optional.of(note);
    } catch (NoteFormatException | Malformed e) {
      report("the seal", e.getMessage());
      return Optional.empty();
    }
  }

  private void compare(RandomAccessFile in, Seal.Part part, long at, long end) throws IOException {
    var sha = Hashing.newSha256();
    var left = Math.clamp(end - at, 0, part.length());
    var block = new byte[BLOCK];
    while (left > 0) {
      var count = in.read(block, 0, (int) Math.min(block.length, left));
      sha.update(block, 0, count);
      left -= count;
    }
    if (at + part.length() > end || !isSealed(part, sha)) {
      report(
          part.name(),
          "its bytes, %d to %d of the file, are not those that were sealed"
              .formatted(at, at + part.length() - 1));
    }
  }

  private static boolean isSealed(Seal.Part part, MessageDigest sha) {
    return Hash.of(sha.digest()).equals(part.sha256());
  }

  /** A byte a character, so that places in the text are places in the file. */
  private static String tail(RandomAccessFile in) throws IOException {
    var bytes = new byte[(int) Math.min(LONGEST, in.length())];
    in.seek(in.length() - bytes.length);
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static String decoded(String latin) {
    return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private void report(String where, @Nullable String what) {
    problems.accept(new Problem(where, String.valueOf(what)));
  }
}
