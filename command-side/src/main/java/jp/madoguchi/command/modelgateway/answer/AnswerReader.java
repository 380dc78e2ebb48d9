package jp.madoguchi.command.modelgateway.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.madoguchi.command.modelgateway.Sentence;
import jp.madoguchi.command.modelgateway.masking.Masking;

/**
 * 回答の読取り — takes an answer as it arrives, and shows each sentence when it has been checked: dangers
 * and personal values end it, unfounded figures are struck, what no source supports is marked.
 * Nothing is shown before the first sentence that stands on a source.
 */
public final class AnswerReader {

  /** What a model says when the sources do not answer. */
  public static final String DECLINED = "出典からは答えられません。";

  /** Stands where a figure was struck. */
  static final String STRUCK = "〔根拠なし〕";

  /** Stands behind a sentence that no source supports. */
  static final String UNSUPPORTED = "〔出典で確認できません〕";

  private static final Pattern CITATION = Pattern.compile("\\[(\\d{1,2})]");
  private static final Pattern PLACEHOLDER_OR_CITATION = Pattern.compile("〔[^〔〕]+〕|\\[\\d{1,2}]");

  private static final Pattern BESIDE_AN_OPENING = Pattern.compile("[\\s\\p{Z}。]+");

  private final Masking masking;
  private final List<MaskedSource> sources;
  private final Set<String> openings;
  private final boolean inJapanese;
  private final Dangers dangers;
  private final Figures figures;
  private final Consumer<String> shown;
  private final SentenceCutter cutter = new SentenceCutter();
  private final List<Sentence> sentences = new ArrayList<>();
  private int told;
  private boolean cleared = true;
  private boolean declined;

  /**
   * @param instructions of the house to the model, which no answer tells
   * @param openings of which one begins the answer and stands on no source; none for no such form
   * @param inJapanese whether the words of the sources can be looked for in the answer
   */
  public AnswerReader(
      Masking masking,
      List<MaskedSource> sources,
      String instructions,
      Set<String> openings,
      boolean inJapanese,
      Consumer<String> shown) {
    this.masking = masking;
    this.sources = List.copyOf(sources);
    this.openings = Set.copyOf(openings);
    this.inJapanese = inJapanese;
    this.dangers = new Dangers(instructions);
    this.figures = Figures.of(sources.stream().map(MaskedSource::whole).toList());
    this.shown = shown;
  }

  /**
   * Takes a piece.
   *
   * @return whether to go on
   */
  public boolean take(String piece) {
    cutter.add(piece).forEach(this::read);
    return cleared;
  }

  /** There is no more. */
  public void end() {
    cutter.end().forEach(this::read);
  }

  /** Whether nothing had to be refused, and something stands on a source. */
  public boolean isCleared() {
    return cleared && sentences.stream().anyMatch(Sentence::supported);
  }

  /** Whether the model said that the sources do not answer, and nothing else. */
  public boolean isDeclined() {
    return cleared && declined && sentences.isEmpty();
  }

  public List<Sentence> sentences() {
    return List.copyOf(sentences);
  }

  /** All of it, for the reader. */
  public String text() {
    return sentences.stream().map(Sentence::text).collect(Collectors.joining());
  }

  private void read(String written) {
    if (!cleared || written.isBlank()) {
      return;
    }
    if (written.strip().equals(DECLINED)) {
      declined = true;
    } else if (openings.contains(folded(written))) {
      open(folded(written));
    } else if (isRefused(written)) {
      cleared = false;
    } else {
      sentences.add(checked(written));
      show();
    }
  }

  /** However its colon is written, and with or without an end. */
  private static String folded(String written) {
    return BESIDE_AN_OPENING.matcher(written).replaceAll("").replace(':', '：');
  }

  /** Once and first: whoever says two things has said nothing. */
  private void open(String opening) {
    cleared = sentences.isEmpty();
    sentences.add(new Sentence(opening, List.of(), false, List.of()));
  }

  private boolean isRefused(String written) {
    return dangers.areIn(written)
        || !masking.knowsAllPlaceholdersOf(written)
        || masking.findsAnythingPersonalIn(CITATION.matcher(written).replaceAll(""));
  }

  private Sentence checked(String written) {
    var cited = cited(written);
    var struck = new ArrayList<String>();
    var bare =
        PLACEHOLDER_OR_CITATION
            .matcher(written)
            .replaceAll(found -> "〓".repeat(found.group().length()));
    var text = new StringBuilder(written);
    for (var missing : figures.missingOf(bare).reversed()) {
      struck.addFirst(missing.group());
      text.replace(missing.start(), missing.end(), STRUCK);
    }
    var supported = isSupported(written, bare, cited);
    var restored = masking.restored(text.toString()) + (supported ? "" : UNSUPPORTED);
    return new Sentence(restored, cited.stream().map(MaskedSource::id).toList(), supported, struck);
  }

  private List<MaskedSource> cited(String written) {
    return CITATION
        .matcher(written)
        .results()
        .map(found -> Integer.parseInt(found.group(1)))
        .distinct()
        .filter(number -> number >= 1 && number <= sources.size())
        .map(number -> sources.get(number - 1))
        .toList();
  }

  /** A figure must stand in what is cited, and not in just any source. */
  private boolean isSupported(String written, String bare, List<MaskedSource> cited) {
    var texts = cited.stream().map(MaskedSource::whole).toList();
    return !cited.isEmpty()
        && Figures.of(texts).missingOf(bare).isEmpty()
        && (!inJapanese || Support.isGiven(written, texts));
  }

  private void show() {
    if (sentences.stream().anyMatch(Sentence::supported)) {
      IntStream.range(told, sentences.size()).forEach(i -> shown.accept(sentences.get(i).text()));
      told = sentences.size();
    }
  }
}
