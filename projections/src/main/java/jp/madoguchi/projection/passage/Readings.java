package jp.madoguchi.projection.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 読み — how the words and compounds of a line are read, and so how a reading may be spelled. */
final class Readings {

  private static final int LONGEST_COMPOUND = 4;

  private final String folded;
  private final Map<String, String> spellings = new HashMap<>();

  private Readings(String folded) {
    this.folded = folded;
  }

  /** Each reading in katakana, with what is read so. */
  static Map<String, String> of(String line) {
    var readings = new Readings(Japanese.folded(line));
    readings.read();
    return Map.copyOf(readings.spellings);
  }

  private void read() {
    var run = new ArrayList<Word>();
    for (var word : Japanese.words(folded)) {
      var goesOn = run.isEmpty() || run.getLast().end() == word.start();
      if (!goesOn || !word.kind().joins()) {
        learn(run);
        run.clear();
      }
      if (word.kind().joins()) {
        run.add(word);
      }
    }
    learn(run);
  }

  private void learn(List<Word> run) {
    for (var from = 0; from < run.size(); from++) {
      var reading = new StringBuilder();
      for (var to = from; to < Math.min(run.size(), from + LONGEST_COMPOUND); to++) {
        reading.append(run.get(to).reading());
        spellings.putIfAbsent(
            reading.toString(), folded.substring(run.get(from).start(), run.get(to).end()));
      }
    }
  }
}
