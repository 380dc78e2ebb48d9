package jp.madoguchi.projection.visitorsearch;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.shared.visitor.ProtectionGround;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLifted;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionSet;

/**
 * 支援措置・抑止 — one that stands.
 *
 * @param hides whether nobody may learn where this person lives
 */
public record Guard(int protection, boolean hides) {

  static List<Guard> after(VisitorEvent event, List<Guard> guards) {
    return switch (event) {
      case ProtectionSet set ->
          Stream.concat(
                  guards.stream(),
                  Stream.of(new Guard(set.protection(), set.ground() != ProtectionGround.OTHER)))
              .toList();
      case ProtectionLifted lifted ->
          guards.stream().filter(guard -> guard.protection() != lifted.protection()).toList();
      default -> guards;
    };
  }
}
