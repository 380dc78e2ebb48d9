package jp.madoguchi.command.modelgateway.masking;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.madoguchi.platform.search.Names;

/** 人名 — whatever may be somebody's name. It rather takes a word too many than one too few. */
final class PersonNames implements Finder {

  private static final List<Pattern> SHAPES =
      List.of(
          Pattern.compile("\\p{IsHan}{1,4}[一二三四五六七八九十]?" + "(?:[太次一二三四五六七八九十]郎|兵衛|衛門|之[助介丞進輔])"),
          Pattern.compile("\\p{IsHan}{2}[のノ](?:[里海山花国川島嶺峰洋波]|富士)"),
          Pattern.compile("(?<=[「『“\"])[ぁ-ゖー]{2,6}(?=[」』”\"])"));

  private static final Pattern ERA = Pattern.compile("(?:明治|大正|昭和|平成|令和)(?=\\s*[元\\d一二三四五六七八九十])");

  @Override
  public Stream<Span> in(String folded) {
    var reading = Reading.of(folded);
    KatakanaNames.markIn(reading);
    KanjiNames.markIn(reading);
    KanaNames.markIn(reading);
    SHAPES.stream()
        .flatMap(shape -> shape.matcher(folded).results())
        .forEach(match -> reading.nameCharacters(match.start(), match.end()));
    joinAcrossSpaces(reading, folded);
    ERA.matcher(folded).results().forEach(era -> reading.named().clear(era.start(), era.end()));
    return spans(reading, folded);
  }

  /** 山田 太郎: one name. */
  private static void joinAcrossSpaces(Reading reading, String folded) {
    var named = reading.named();
    for (var i = 1; i + 1 < folded.length(); i++) {
      if (folded.charAt(i) == ' ' && named.get(i - 1) && named.get(i + 1)) {
        named.set(i);
      }
    }
  }

  private static Stream<Span> spans(Reading reading, String folded) {
    var named = reading.named();
    return Stream.iterate(
            named.nextSetBit(0),
            from -> from >= 0,
            from -> named.nextSetBit(named.nextClearBit(from)))
        .map(from -> span(folded, from, named.nextClearBit(from)));
  }

  private static Span span(String folded, int from, int to) {
    return new Span(from, to, Kind.NAME, Names.folded(folded.substring(from, to)));
  }
}
