package jp.madoguchi.workbench.day;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import jp.madoguchi.workbench.http.Answer;
import jp.madoguchi.workbench.http.Latencies;
import org.HdrHistogram.ConcurrentHistogram;

/** 集計 — what came of the day. */
final class Tally {

  private static final Pattern NUMBERS = Pattern.compile("/\\d+(?=/|$)");

  final LongAdder contacts = new LongAdder();
  final LongAdder cases = new LongAdder();
  final LongAdder consultations = new LongAdder();
  final LongAdder answered = new LongAdder();
  final LongAdder serverErrors = new LongAdder();
  final Latencies latencies = new Latencies();
  private final Map<String, LongAdder> refusals = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> outcomes = new ConcurrentSkipListMap<>();
  private final ConcurrentHistogram waits = new ConcurrentHistogram(TimeUnit.DAYS.toSeconds(1), 3);

  /**
   * Sends, and takes the time.
   *
   * @param what was asked, such as {@code /contacts/calls}
   */
  Answer timed(String what, Supplier<Answer> call) {
    var begun = System.nanoTime();
    var answer = call.get();
    latencies.record(System.nanoTime() - begun);
    if (answer.isServerError()) {
      serverErrors.increment();
    }
    if (!answer.isFine()) {
      var refusal = answer.code() + " " + NUMBERS.matcher(what).replaceAll("");
      refusals.computeIfAbsent(refusal, _ -> new LongAdder()).increment();
    }
    return answer;
  }

  /** A question was answered, or declined; tells which. */
  boolean consulted(boolean answered) {
    consultations.increment();
    if (answered) {
      this.answered.increment();
    }
    return answered;
  }

  /** What became of a consultation, such as a verdict. */
  void came(String what) {
    outcomes.computeIfAbsent(what, _ -> new LongAdder()).increment();
  }

  Map<String, LongAdder> outcomes() {
    return outcomes;
  }

  void waited(Duration time) {
    waits.recordValue(Math.max(0, time.toSeconds()));
  }

  Map<String, LongAdder> refusals() {
    return refusals;
  }

  Duration waitOf(double percentile) {
    return Duration.ofSeconds(
        waits.getTotalCount() == 0 ? 0 : waits.getValueAtPercentile(percentile));
  }

  long waits() {
    return waits.getTotalCount();
  }
}
