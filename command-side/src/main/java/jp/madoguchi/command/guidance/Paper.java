package jp.madoguchi.command.guidance;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import jp.madoguchi.command.guidance.Guidance.Wanted;

/**
 * 持ち物 — one thing to bring, once, whichever procedures want it.
 *
 * @param document in the words of the procedure that says most about it
 * @param wantedBy the names of the procedures, in 並び順
 */
record Paper(String document, List<String> wantedBy) {

  private static final String IDENTIFICATION = "本人確認書類";

  private static final Pattern PRESENTER =
      Pattern.compile("(?:(?:届出人|申請者|請求者|保護者)の)?" + IDENTIFICATION);

  private record Line(String document, String procedure) {}

  static List<Paper> of(List<Wanted> needed) {
    return needed.stream()
        .flatMap(one -> one.documents().stream().map(line -> new Line(line, one.name())))
        .collect(groupingBy(line -> thing(line.document()), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(Paper::once)
        .toList();
  }

  private static Paper once(List<Line> lines) {
    var fullest =
        lines.stream().map(Line::document).max(comparingInt(String::length)).orElseThrow();
    return new Paper(fullest, lines.stream().map(Line::procedure).distinct().toList());
  }

  /**
   * What it is, without the remarks in brackets. Whoever stands at the counter is the one who
   * notifies, applies and requests: one proof of who they are is enough.
   */
  private static String thing(String document) {
    var bare = document.replaceAll("（[^）]*）", "").strip();
    return PRESENTER.matcher(bare).matches() ? IDENTIFICATION : bare;
  }
}
