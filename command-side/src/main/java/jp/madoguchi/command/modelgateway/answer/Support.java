package jp.madoguchi.command.modelgateway.answer;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 裏付け — how much of what a sentence says in content words stands in what it cites. */
final class Support {

  private static final Pattern WORD =
      Pattern.compile("[\\p{IsHan}々]+|[ァ-ヴー]{2,}|[A-Za-z]{2,}|〔[^〔〕]+〕");
  private static final double ENOUGH = 0.6;
  private static final int PAIR = 2;

  private Support() {}

  /** Whether the words of the sentence stand in those texts, in pairs of characters. */
  static boolean isGiven(String sentence, List<String> cited) {
    var said = pairs(sentence).toList();
    var standing = cited.stream().flatMap(Support::pairs).collect(Collectors.toSet());
    return !said.isEmpty() && share(said, standing) >= ENOUGH;
  }

  private static double share(List<String> said, Set<String> standing) {
    return (double) said.stream().filter(standing::contains).count() / said.size();
  }

  private static Stream<String> pairs(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).flatMap(Support::pairsOfWord);
  }

  private static Stream<String> pairsOfWord(String word) {
    return word.length() < PAIR || word.startsWith("〔")
        ? Stream.of(word)
        : java.util.stream.IntStream.rangeClosed(0, word.length() - PAIR)
            .mapToObj(from -> word.substring(from, from + PAIR));
  }
}
