package jp.madoguchi.proof.note;

import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 署名付き文書 — a text with signatures below it, as C2SP's signed-note writes it: the lines, an empty
 * line, and a line {@code — name signature} for each.
 *
 * @param text lines, each ended by a line feed
 */
public record SignedNote(String text, List<SignatureLine> signatures) {

  private static final Pattern LINE = Pattern.compile("— ([^+\\s]+) (\\S+)");
  private static final int ID_LENGTH = 4;

  /**
   * @param base64 four bytes that say which key it was, and the signature
   */
  public record SignatureLine(String name, String base64) {

    /** {@code name+id} of the key that is said to have signed. */
    public String key() {
      return name + "+" + HexFormat.of().formatHex(bytes(), 0, ID_LENGTH);
    }

    byte[] signature() {
      var bytes = bytes();
      return Arrays.copyOfRange(bytes, ID_LENGTH, bytes.length);
    }

    private byte[] bytes() {
      var bytes = Base64Text.bytes(base64);
      if (bytes.length <= ID_LENGTH) {
        throw new NoteFormatException("«%s» is too short for a signature".formatted(base64));
      }
      return bytes;
    }
  }

  public SignedNote {
    signatures = List.copyOf(signatures);
  }

  /**
   * @throws NoteFormatException if it is no signed note
   */
  public static SignedNote parse(String written) {
    var end = written.lastIndexOf("\n\n");
    if (end < 0 || !written.endsWith("\n")) {
      throw new NoteFormatException("A note has a text, an empty line and a signature");
    }
    var signatures = written.substring(end + 2).lines().map(SignedNote::signatureLine).toList();
    var note = new SignedNote(written.substring(0, end + 1), signatures);
    if (signatures.isEmpty() || !note.toString().equals(written)) {
      throw new NoteFormatException("A note has a text, an empty line and a signature");
    }
    return note;
  }

  private static SignatureLine signatureLine(String line) {
    var matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new NoteFormatException("«%s» is no line with a signature".formatted(line));
    }
    var signature = new SignatureLine(matcher.group(1), matcher.group(2));
    signature.signature();
    return signature;
  }

  /** The one of these keys that has signed it, if any has. */
  public Optional<VerifierKey> signer(Collection<VerifierKey> keys) {
    return keys.stream().filter(this::isSignedBy).findFirst();
  }

  private boolean isSignedBy(VerifierKey key) {
    return signatures.stream()
        .filter(line -> line.key().equals(key.shortName()))
        .anyMatch(line -> key.checks(text, line.signature()));
  }

  /** Which keys are said to have signed. */
  public String signedBy() {
    return signatures.stream().map(SignatureLine::key).collect(Collectors.joining(", "));
  }

  @Override
  public String toString() {
    return text
        + "\n"
        + signatures.stream()
            .map(line -> "— %s %s\n".formatted(line.name(), line.base64()))
            .collect(Collectors.joining());
  }
}
