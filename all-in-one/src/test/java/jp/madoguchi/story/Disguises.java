package jp.madoguchi.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 姿 — every form in which a text can be read by whoever wants to, byte for byte: characters of
 * ISO-8859-1 are bytes here.
 */
final class Disguises {

  private Disguises() {}

  static Map<String, String> of(String text) {
    var forms = new LinkedHashMap<String, String>();
    var bytes = text.getBytes(UTF_8);
    forms.put("UTF-8", new String(bytes, ISO_8859_1));
    forms.put("UTF-16LE", new String(text.getBytes(UTF_16LE), ISO_8859_1));
    forms.put("UTF-16BE", new String(text.getBytes(UTF_16BE), ISO_8859_1));
    for (var before = 0; before < 3; before++) {
      var base64 = base64(bytes, before);
      forms.put("Base64 after " + before, base64);
      forms.put("Base64url after " + before, base64.replace('+', '-').replace('/', '_'));
    }
    var percent = URLEncoder.encode(text, UTF_8);
    forms.put("form encoding", percent);
    forms.put("percent encoding", percent.replace("+", "%20"));
    forms.put("percent encoding in lower case", lower(percent));
    forms.put("hex", HexFormat.of().formatHex(bytes));
    forms.put("HEX", HexFormat.of().withUpperCase().formatHex(bytes));
    forms.put("JSON escapes", escaped(text));
    forms.put(
        "JSON escapes in upper case", escaped(text).toUpperCase(Locale.ROOT).replace("\\U", "\\u"));
    return forms;
  }

  /** What of it stands in the Base64 of a longer text, wherever it begins there. */
  private static String base64(byte[] bytes, int before) {
    var shifted = new byte[before + bytes.length];
    System.arraycopy(bytes, 0, shifted, before, bytes.length);
    var encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
    return encoded.substring((before * 8 + 5) / 6, shifted.length * 8 / 6);
  }

  private static String lower(String percent) {
    return Arrays.stream(percent.split("(?=%)"))
        .map(
            part ->
                part.startsWith("%")
                    ? part.substring(0, 3).toLowerCase(Locale.ROOT) + part.substring(3)
                    : part)
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.chars()
        .mapToObj(unit -> unit < 128 ? String.valueOf((char) unit) : "\\u%04x".formatted(unit))
        .collect(Collectors.joining());
  }
}
