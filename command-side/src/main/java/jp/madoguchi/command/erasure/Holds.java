package jp.madoguchi.command.erasure;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.shared.erasure.ErasureEvent;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldLifted;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldPlaced;

/**
 * 法的保全 — the holds of one visitor.
 *
 * @param last the number of the last one that was placed
 */
record Holds(int last, Set<Integer> standing) {

  static final Holds NONE = new Holds(0, Set.of());

  Holds {
    standing = Set.copyOf(standing);
  }

  boolean stand() {
    return !standing.isEmpty();
  }

  int next() {
    return last + 1;
  }

  boolean wasPlaced(int hold) {
    return hold >= 1 && hold <= last;
  }

  Holds after(ErasureEvent event) {
    return switch (event) {
      case LegalHoldPlaced placed ->
          new Holds(
              placed.hold(),
              Stream.concat(standing.stream(), Stream.of(placed.hold()))
                  .collect(Collectors.toUnmodifiableSet()));
      case LegalHoldLifted lifted ->
          new Holds(
              last,
              standing.stream()
                  .filter(hold -> hold != lifted.hold())
                  .collect(Collectors.toUnmodifiableSet()));
      default -> this;
    };
  }
}
