package jp.madoguchi.command.procedurecase;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jp.madoguchi.shared.procedurecase.Verdict;

/** 判定 — one verdict a 審査項目. */
record Verdicts(Map<String, Verdict> byItem) {

  static final Verdicts NONE = new Verdicts(Map.of());

  Optional<Verdict> of(String item) {
    return Optional.ofNullable(byItem.get(item));
  }

  Verdicts with(String item, Verdict verdict) {
    var all = new HashMap<>(byItem);
    all.put(item, verdict);
    return new Verdicts(Map.copyOf(all));
  }

  Verdicts without(Predicate<String> items) {
    return new Verdicts(
        byItem.entrySet().stream()
            .filter(entry -> !items.test(entry.getKey()))
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
  }
}
