package jp.madoguchi.command.modelgateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.madoguchi.command.modelgateway.answer.MaskedSource;
import jp.madoguchi.command.modelgateway.answer.Material;
import jp.madoguchi.command.modelgateway.masking.Kind;
import jp.madoguchi.command.modelgateway.masking.Masking;
import jp.madoguchi.command.modelgateway.masking.NotCleared;
import jp.madoguchi.command.modelgateway.provider.ModelProvider.Prompt;

/**
 * 伏せた依頼 — a request as it leaves: the house's instructions, and the masked material in its frame.
 *
 * @param masked how many different personal values of each kind were masked
 */
record Question(
    Prompt prompt, List<MaskedSource> sources, String version, Map<Kind, Integer> masked) {

  private static final String ANSWERING = read("instructions.txt");
  private static final String REVIEWING = read("review-instructions.txt");
  private static final String FRAME = "質問\n%s\n%s";
  private static final String REVIEW_FRAME = "審査項目\n%s\n%s";
  private static final String SOURCE = "出典 %d\n%s%s";
  private static final int SHORT_HASH = 8;

  Question {
    sources = List.copyOf(sources);
  }

  /**
   * @throws NotCleared if something personal may be left
   */
  static Question of(ModelRequest request, Masking masking) throws NotCleared {
    var question = masking.typed(request.question());
    var sources = new ArrayList<MaskedSource>();
    for (var source : request.sources()) {
      sources.add(masked(source, masking));
    }
    var instructions = instructions(request.task());
    var prompt = new Prompt(instructions, framed(frame(request.task()), question, sources));
    return new Question(prompt, sources, version(request.task(), instructions), masking.counts());
  }

  private static MaskedSource masked(SourceText source, Masking masking) throws NotCleared {
    return new MaskedSource(
        source.id(),
        masking.published(source.title()),
        source.typed() ? masking.typed(source.text()) : masking.published(source.text()));
  }

  private static String instructions(Task task) {
    return (task == Task.REVIEW ? REVIEWING : ANSWERING).formatted(task.label());
  }

  private static String frame(Task task) {
    return task == Task.REVIEW ? REVIEW_FRAME : FRAME;
  }

  private static String framed(String frame, String question, List<MaskedSource> sources) {
    return frame.formatted(
        Material.quoted(question),
        IntStream.range(0, sources.size())
            .mapToObj(i -> framed(i + 1, sources.get(i)))
            .collect(Collectors.joining("\n")));
  }

  private static String framed(int number, MaskedSource source) {
    return SOURCE.formatted(
        number, Material.quoted(source.title()), Material.quoted(source.text()));
  }

  /** As it is kept in the fact. */
  String text() {
    return prompt.system() + "\n" + prompt.user();
  }

  /** One a character: Japanese takes about that. */
  int estimatedTokens() {
    return text().length();
  }

  private static String version(Task task, String instructions) {
    var hash = HexFormat.of().formatHex(sha256(instructions + frame(task) + SOURCE));
    return task.name().toLowerCase(Locale.ROOT) + "@" + hash.substring(0, SHORT_HASH);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(String name) {
    try (var text = requireNonNull(Question.class.getResourceAsStream(name))) {
      return new String(text.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
