package jp.madoguchi.workbench.masking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.madoguchi.command.modelgateway.masking.Masking;
import jp.madoguchi.command.modelgateway.masking.Masking.Found;
import jp.madoguchi.workbench.masking.MarkedSentence.Entity;

/** 採点 — how many of the marked names of persons are masked whole, and what else is. */
record MaskingEvaluation(List<Seen> sentences) {

  static MaskingEvaluation of(List<MarkedSentence> marked) {
    return new MaskingEvaluation(
        marked.stream().map(one -> new Seen(one, Masking.namesIn(one.text()))).toList());
  }

  /** A sentence, and what is masked of it as a name. */
  record Seen(MarkedSentence marked, List<Found> masked) {

    private Stream<Entity> persons() {
      return marked.entities().stream().filter(Entity::isPerson);
    }

    private boolean isMaskedWhole(Entity entity) {
      return masked.stream()
          .anyMatch(found -> found.start() <= entity.start() && entity.end() <= found.end());
    }

    private long masksThatTouch(Stream<Entity> entities) {
      var all = entities.toList();
      return masked.stream()
          .filter(found -> all.stream().anyMatch(one -> touch(found, one)))
          .count();
    }

    private static boolean touch(Found found, Entity entity) {
      return found.start() < entity.end() && entity.start() < found.end();
    }
  }

  /** The figures, by the names that programs read. */
  Map<String, Object> figures() {
    var figures = new LinkedHashMap<String, Object>();
    var names = sentences.stream().flatMap(Seen::persons).count();
    var masks = sentences.stream().mapToLong(seen -> seen.masked().size()).sum();
    figures.put("sentences", sentences.size());
    figures.put("person_names", names);
    figures.put("masked_spans", masks);
    figures.put("person_name_recall", share(names - misses().size(), names));
    figures.put(
        "person_name_precision",
        share(sentences.stream().mapToLong(s -> s.masksThatTouch(s.persons())).sum(), masks));
    figures.put(
        "named_entity_precision",
        share(
            sentences.stream()
                .mapToLong(s -> s.masksThatTouch(s.marked().entities().stream()))
                .sum(),
            masks));
    return figures;
  }

  /** Names that are not masked, or not whole, each with its sentence. */
  List<String> misses() {
    return sentences.stream()
        .flatMap(
            seen ->
                seen.persons()
                    .filter(person -> !seen.isMaskedWhole(person))
                    .map(person -> person.name() + " — " + seen.marked().text()))
        .toList();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
