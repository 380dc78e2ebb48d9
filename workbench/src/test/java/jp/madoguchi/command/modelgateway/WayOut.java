package jp.madoguchi.command.modelgateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import jp.madoguchi.command.modelgateway.provider.SpringAiProvider;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.workbench.fakemodel.FakeModel;

/** The real gateway, and a fake model at its end. */
final class WayOut {

  static final DepartmentId CITIZENS = new DepartmentId("dept-citizens");
  static final SourceText MOVING_IN =
      new SourceText(
          "article-moving-in",
          "転入届",
          "転入届は、引っ越した日から14日以内に市民課へ届け出てください。手数料は300円です。転出証明書と本人確認書類を持参してください。");

  private static final SourceText GUIDE =
      new SourceText("guide", "審査の手引き", "住宅に困っている事情か。理由を示す書類があるか\nよくある不備：書類不足");

  private static final Duration PATIENT = Duration.ofSeconds(20);
  private static final long PLENTY = 1_000_000;
  private static final int LONGEST = 500;
  private static final AtomicReference<UnaryOperator<String>> ANSWERS = new AtomicReference<>();

  /** One for all tests that do not break it. */
  private static final FakeModel SHARED = listening();

  private static final SpringAiProvider TO_SHARED = provider(SHARED);

  final FakeModel model;
  final MeterRegistry meters = new SimpleMeterRegistry();
  final List<String> shown = new ArrayList<>();
  private final int sentBefore;
  private final ModelGateway gateway;

  private WayOut(FakeModel model, SpringAiProvider provider, Duration within, long tokensADay) {
    this.model = model;
    this.sentBefore = model.requests().size();
    var settings =
        new ModelSettings(
            model.url().toString(), "", "fake", within, LONGEST, tokensADay, Duration.ofMillis(1));
    this.gateway =
        new MaskingGateway(
            provider,
            new BudgetInMemory(),
            settings,
            Clock.fixed(Instant.parse("2026-11-28T03:00:00Z"), ZoneOffset.UTC),
            new ModelMeter(meters));
  }

  static WayOut to(UnaryOperator<String> answers) {
    ANSWERS.set(answers);
    return new WayOut(SHARED, TO_SHARED, PATIENT, PLENTY);
  }

  static WayOut saying(String answer) {
    return to(_ -> answer);
  }

  static WayOut withTokensADay(long tokens, String answer) {
    ANSWERS.set(_ -> answer);
    return new WayOut(SHARED, TO_SHARED, PATIENT, tokens);
  }

  /** To a model of its own. */
  static WayOut waiting(Duration within) {
    var own = listening();
    return new WayOut(own, provider(own), within, PLENTY);
  }

  private static FakeModel listening() {
    try {
      return FakeModel.listening(0, message -> ANSWERS.get().apply(message));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SpringAiProvider provider(FakeModel model) {
    return new SpringAiProvider(model.url(), "", "fake", PATIENT, LONGEST);
  }

  Outcome ask(String question) {
    return ask(question, List.of(MOVING_IN), KnownPerson.nobody());
  }

  Outcome ask(String question, List<SourceText> sources, KnownPerson person) {
    return gateway.ask(
        new ModelRequest(CITIZENS, Task.ANSWER, question, sources, person), shown::add);
  }

  /** About a 審査項目, by what an applicant states. */
  Outcome judge(String stated, KnownPerson person) {
    var sources =
        List.of(GUIDE, new SourceText("application", "申請内容", "困っている事情：" + stated, true), MOVING_IN);
    return gateway.ask(
        new ModelRequest(CITIZENS, Task.REVIEW, "手続「市営住宅の入居申込み」の審査項目「住宅に困っている理由」", sources, person),
        shown::add);
  }

  /** The bodies of what has left, as they left. */
  List<byte[]> requests() {
    return model.requests().subList(sentBefore, model.requests().size());
  }

  /** All that has left. */
  String sent() {
    return requests().stream()
        .map(body -> new String(body, UTF_8))
        .collect(Collectors.joining("\n"));
  }

  private static final class BudgetInMemory implements Budget {

    private final Map<String, Long> used = new HashMap<>();

    @Override
    public long usedBy(DepartmentId department, LocalDate day) {
      return used.getOrDefault(department + " " + day, 0L);
    }

    @Override
    public void charge(DepartmentId department, LocalDate day, long tokens) {
      used.merge(department + " " + day, tokens, Long::sum);
    }
  }
}
