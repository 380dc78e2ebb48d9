package jp.madoguchi.command.procedurecase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposedByModel;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelKeptSilent;

/**
 * モデルへの依頼 — about which 審査項目 a language model was asked, by what is stated now.
 *
 * @param requests how many there were so far
 * @param awaited the request that is still to be answered, by item
 * @param spoken the items on which it has proposed something
 */
record Consulted(int requests, Map<String, Integer> awaited, Set<String> spoken) {

  static final Consulted NOBODY = new Consulted(0, Map.of(), Set.of());

  Consulted {
    awaited = Map.copyOf(awaited);
    spoken = Set.copyOf(spoken);
  }

  Optional<Integer> awaitedOn(String item) {
    return Optional.ofNullable(awaited.get(item));
  }

  /** Whether what it says still is about what is stated. */
  boolean awaits(String item, int request) {
    return awaitedOn(item).filter(number -> number == request).isPresent();
  }

  /** Whether anything that it was told stands behind that item. */
  boolean isAbout(String item) {
    return awaited.containsKey(item) || spoken.contains(item);
  }

  Consulted after(ModelAsked asked) {
    var all = new HashMap<>(awaited);
    all.put(asked.item(), asked.request());
    return new Consulted(asked.request(), all, spoken);
  }

  Consulted after(FindingProposedByModel proposed) {
    var all = new HashSet<>(spoken);
    all.add(proposed.item());
    return new Consulted(requests, withoutAwaited(proposed.item()::equals), all);
  }

  Consulted after(ModelKeptSilent silent) {
    return awaits(silent.item(), silent.request())
        ? new Consulted(requests, withoutAwaited(silent.item()::equals), spoken)
        : this;
  }

  Consulted without(Predicate<String> outdated) {
    var rest = new HashSet<>(spoken);
    rest.removeIf(outdated);
    return new Consulted(requests, withoutAwaited(outdated), rest);
  }

  private Map<String, Integer> withoutAwaited(Predicate<String> items) {
    var rest = new HashMap<>(awaited);
    rest.keySet().removeIf(items);
    return rest;
  }
}
