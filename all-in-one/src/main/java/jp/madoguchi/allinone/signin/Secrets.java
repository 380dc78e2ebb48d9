package jp.madoguchi.allinone.signin;

import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * パスワード — one for everybody who signs in, staff and programs: made here at random, kept as hashes,
 * and written down once in a list for whoever hands them out. The list may be deleted afterwards.
 */
final class Secrets {

  private static final String LETTERS =
      "abcdefghjkmnpqrstuvwxyz23456789"; // None looks like another.
  private static final int GROUPS = 4;
  private static final int LENGTH = 5;
  private static final String ABOUT =
      """
      # 初期パスワードの一覧です。本人に渡したら、このファイルは削除してください。
      # The first passwords. Hand them out, then delete this file: only hashes are needed to sign in.
      """;

  private final OwnedFile hashes;
  private final OwnedFile list;
  private final PasswordEncoder encoder;
  private final SecureRandom random = new SecureRandom();
  private volatile Map<String, String> known;

  Secrets(OwnedFile hashes, OwnedFile list, PasswordEncoder encoder) {
    this.hashes = hashes;
    this.list = list;
    this.encoder = encoder;
    this.known = Map.copyOf(lines(hashes));
  }

  /** The hash of a name's secret, or none. */
  Optional<String> hashOf(String name) {
    return Optional.ofNullable(known.get(name));
  }

  /**
   * Gives a secret to each of them that has none. The list is written first, because what is only
   * known as a hash is known to nobody.
   */
  synchronized void give(Set<String> names) {
    var fresh =
        names.stream()
            .filter(name -> !known.containsKey(name))
            .collect(Collectors.toMap(name -> name, _ -> secret(), (a, _) -> a, TreeMap::new));
    if (fresh.isEmpty()) {
      return;
    }
    var hashed = new TreeMap<String, String>();
    fresh.forEach((name, secret) -> hashed.put(name, encoder.encode(secret)));
    write(list, ABOUT, with(lines(list), fresh));
    var all = with(lines(hashes), hashed);
    write(hashes, "", all);
    known = Map.copyOf(all);
  }

  /** Takes the secrets of those who have one and shall have none any more. */
  synchronized void take(Set<String> names) {
    if (names.stream().anyMatch(known::containsKey)) {
      var left = without(names, lines(hashes));
      write(hashes, "", left);
      known = Map.copyOf(left);
      if (list.read().isPresent()) {
        write(list, ABOUT, without(names, lines(list)));
      }
    }
  }

  private static Map<String, String> without(Set<String> names, Map<String, String> lines) {
    var left = new TreeMap<>(lines);
    left.keySet().removeAll(names);
    return left;
  }

  private String secret() {
    return IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
  }

  private String group() {
    return random
        .ints(LENGTH, 0, LETTERS.length())
        .mapToObj(letter -> String.valueOf(LETTERS.charAt(letter)))
        .collect(Collectors.joining());
  }

  private static Map<String, String> with(Map<String, String> old, Map<String, String> fresh) {
    var all = new TreeMap<>(old);
    all.putAll(fresh);
    return all;
  }

  private static Map<String, String> lines(OwnedFile file) {
    var lines = new LinkedHashMap<String, String>();
    file.read()
        .orElse("")
        .lines()
        .filter(line -> !line.startsWith("#") && line.contains(" "))
        .forEach(line -> lines.put(line.split(" ")[0], line.split(" ")[1]));
    return lines;
  }

  private static void write(OwnedFile file, String about, Map<String, String> lines) {
    file.write(
        lines.entrySet().stream()
            .map(line -> "%s %s\n".formatted(line.getKey(), line.getValue()))
            .collect(Collectors.joining("", about, "")));
  }
}
