package jp.madoguchi.command.modelgateway;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import jp.madoguchi.command.modelgateway.Outcome.Answered;
import jp.madoguchi.command.modelgateway.Outcome.Reason;
import jp.madoguchi.command.modelgateway.Outcome.Unanswered;
import jp.madoguchi.command.modelgateway.answer.AnswerReader;
import jp.madoguchi.command.modelgateway.masking.Masking;
import jp.madoguchi.command.modelgateway.masking.NotCleared;
import jp.madoguchi.command.modelgateway.provider.ModelProvider;
import jp.madoguchi.command.modelgateway.provider.ModelProvider.Usage;
import jp.madoguchi.command.modelgateway.provider.ProviderTrouble;
import org.jspecify.annotations.Nullable;

/** マスキングする関門 — mask, check, send, check, and unmask for the reader. */
final class MaskingGateway implements ModelGateway {

  private static final ZoneId CITY = ZoneId.of("Asia/Tokyo");

  private final ModelProvider provider;
  private final Patience patience;
  private final Budget budget;
  private final ModelSettings settings;
  private final Clock clock;
  private final ModelMeter meter;

  MaskingGateway(
      ModelProvider provider,
      Budget budget,
      ModelSettings settings,
      Clock clock,
      ModelMeter meter) {
    this.provider = provider;
    this.patience = new Patience(provider, settings.within(), settings.retryAfter());
    this.budget = budget;
    this.settings = settings;
    this.clock = clock;
    this.meter = meter;
  }

  @Override
  public Outcome ask(ModelRequest request, Consumer<String> shown) {
    var begun = System.nanoTime();
    var outcome = outcome(request, shown, begun);
    meter.record(request.task(), outcome, Duration.ofNanos(System.nanoTime() - begun));
    return outcome;
  }

  private Outcome outcome(ModelRequest request, Consumer<String> shown, long begun) {
    var masking = new Masking(request.person());
    Question question;
    try {
      question = Question.of(request, masking);
    } catch (NotCleared e) {
      return new Unanswered(Reason.NOT_CLEARED, null);
    }
    if (!isWithinBudget(request, question)) {
      return new Unanswered(Reason.OVER_BUDGET, null);
    }
    if (!patience.isAllowed()) {
      return new Unanswered(Reason.CIRCUIT_OPEN, null);
    }
    var reader =
        new AnswerReader(
            masking,
            question.sources(),
            question.prompt().system(),
            request.task().openings(),
            request.task().isInTheWordsOfTheSources(),
            shown);
    return sent(request, question, reader, begun);
  }

  private boolean isWithinBudget(ModelRequest request, Question question) {
    return budget.usedBy(request.department(), today()) + question.estimatedTokens()
        <= settings.tokensADay();
  }

  private Outcome sent(ModelRequest request, Question question, AnswerReader reader, long begun) {
    var received = new StringBuilder();
    var usage = new Usage(0, 0);
    Reason trouble = null;
    try {
      usage =
          patience.send(
              question.prompt(),
              piece -> {
                received.append(piece);
                return reader.take(piece);
              });
      reader.end();
    } catch (ProviderTrouble e) {
      trouble = reason(e);
    }
    var exchange = exchange(question, received.toString(), usage, begun);
    budget.charge(request.department(), today(), exchange.tokensIn() + exchange.tokensOut());
    return judged(reader, exchange, trouble);
  }

  private static Outcome judged(AnswerReader reader, Exchange exchange, @Nullable Reason trouble) {
    if (trouble != null) {
      return new Unanswered(trouble, exchange);
    }
    if (reader.isDeclined()) {
      return new Unanswered(Reason.DECLINED, exchange);
    }
    return reader.isCleared()
        ? new Answered(exchange, reader.text(), reader.sentences())
        : new Unanswered(Reason.ANSWER_NOT_CLEARED, exchange);
  }

  private Exchange exchange(Question question, String received, Usage usage, long begun) {
    var counted = usage.tokensIn() > 0;
    return new Exchange(
        question.text(),
        received,
        provider.model(),
        question.version(),
        Duration.ofNanos(System.nanoTime() - begun),
        counted ? usage.tokensIn() : question.estimatedTokens(),
        counted ? usage.tokensOut() : received.length(),
        question.masked());
  }

  private static Reason reason(ProviderTrouble trouble) {
    return switch (trouble.sort()) {
      case TIMED_OUT -> Reason.TIMED_OUT;
      case CUT_OFF -> Reason.CUT_OFF;
      case BUSY, REFUSED -> Reason.PROVIDER_FAILED;
    };
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), CITY);
  }
}
