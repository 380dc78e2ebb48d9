package jp.madoguchi.platform.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 数字の並び — digits as people write them: groups with spaces or hyphens between them. Digits of any
 * script are read, and what cannot be seen, such as a zero-width space, is not there.
 */
final class DigitRun {

  private static final int WIDEST_GAP = 3;
  private static final String HYPHENS = "−ーｰ─━～・･·•_";
  private static final String PLUS = "+＋";

  private final List<List<Group>> runs = new ArrayList<>();
  private List<Group> run = new ArrayList<>();
  private StringBuilder digits = new StringBuilder();
  private Gap before = Gap.NOTHING;
  private Gap gap = Gap.NOTHING;
  private int width;

  private DigitRun() {}

  /** What stands before a group. */
  enum Gap {
    NOTHING,
    SPACE,
    HYPHEN,
    PLUS
  }

  record Group(String digits, Gap before) {

    int size() {
      return digits.length();
    }
  }

  static List<List<Group>> runsIn(String text) {
    var reading = new DigitRun();
    text.codePoints().forEach(reading::read);
    reading.endRun();
    return reading.runs;
  }

  private void read(int character) {
    if (Character.isDigit(character)) {
      if (digits.isEmpty()) {
        before = gap;
      }
      digits.append(Character.digit(character, 10));
    } else if (!isInvisible(character)) {
      endGroup();
      widenGap(character);
    }
  }

  private void widenGap(int character) {
    width++;
    if (isHyphen(character)) {
      gap = Gap.HYPHEN;
    } else if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
      gap = gap == Gap.NOTHING ? Gap.SPACE : gap;
    } else {
      endRun();
      gap = PLUS.indexOf(character) >= 0 ? Gap.PLUS : Gap.NOTHING;
    }
    if (width > WIDEST_GAP) {
      endRun();
    }
  }

  private void endGroup() {
    if (!digits.isEmpty()) {
      run.add(new Group(digits.toString(), before));
      digits = new StringBuilder();
      gap = Gap.NOTHING;
      width = 0;
    }
  }

  private void endRun() {
    endGroup();
    if (!run.isEmpty()) {
      runs.add(run);
      run = new ArrayList<>();
    }
    gap = Gap.NOTHING;
    width = 0;
  }

  private static boolean isHyphen(int character) {
    return Character.getType(character) == Character.DASH_PUNCTUATION
        || HYPHENS.indexOf(character) >= 0;
  }

  private static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      default -> false;
    };
  }

  /** Every way to take twelve digits in whole groups out of a run. */
  static List<Window> windowsOf(List<Group> run) {
    var windows = new ArrayList<Window>();
    for (var from = 0; from < run.size(); from++) {
      var to = from;
      var length = 0;
      while (to < run.size() && length < NationalNumber.LENGTH) {
        length += run.get(to++).size();
      }
      if (length == NationalNumber.LENGTH) {
        windows.add(new Window(run, from, to));
      }
    }
    return windows;
  }

  /** Some groups of a run that stand beside each other. */
  record Window(List<Group> run, int from, int to) {

    private static final int USUAL = 4;
    private static final int BODY = 11;

    String digits() {
      return groups().stream().map(Group::digits).collect(Collectors.joining());
    }

    private List<Group> groups() {
      return run.subList(from, to);
    }

    boolean isWrittenLikeOne() {
      return !isInternational()
          && (to - from == 1 || isEvenlySpaced() && isUsuallyGrouped() && !isPartOfALongerNumber());
    }

    /** {@code +81…}: a telephone. */
    private boolean isInternational() {
      return run.get(from).before() == Gap.PLUS;
    }

    private boolean isEvenlySpaced() {
      return run.subList(from + 1, to).stream().map(Group::before).distinct().count() == 1;
    }

    private boolean isUsuallyGrouped() {
      var groups = groups();
      return groups.stream().allMatch(group -> group.size() == first().size())
          || groups.stream().allMatch(group -> group.size() % USUAL == 0)
          || groups.size() == 2 && first().size() == BODY && gap() == Gap.HYPHEN;
    }

    /** Hyphens bind; a space binds boxes of a form, and the first digit of a 法人番号. */
    private boolean isPartOfALongerNumber() {
      return isBound(from - 1, from) || isBound(to, to) || isCorporate();
    }

    private boolean isBound(int neighbour, int second) {
      if (neighbour < 0 || neighbour == run.size() || run.get(second).before() != gap()) {
        return false;
      }
      var size = run.get(neighbour).size();
      return gap() == Gap.HYPHEN || size < USUAL && size == first().size();
    }

    private boolean isCorporate() {
      return from > 0
          && run.get(from).before() == gap()
          && CorporateNumber.isOne(run.get(from - 1).digits() + digits());
    }

    private Group first() {
      return run.get(from);
    }

    private Gap gap() {
      return run.get(from + 1).before();
    }
  }
}
