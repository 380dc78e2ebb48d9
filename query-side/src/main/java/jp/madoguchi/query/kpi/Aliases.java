package jp.madoguchi.query.kpi;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.madoguchi.platform.privacy.BlindIndex;
import jp.madoguchi.shared.id.StaffId;
import org.springframework.stereotype.Component;

/**
 * 仮の名 — under which name a member of staff stands in the KPI data: the same one always, and
 * nobody's without the key of the house.
 */
@Component
class Aliases {

  private final BlindIndex index;
  private final Map<StaffId, String> known = new ConcurrentHashMap<>();

  Aliases(BlindIndex index) {
    this.index = index;
  }

  String of(StaffId staff) {
    return known.computeIfAbsent(
        staff, id -> "s-%016x".formatted(index.token("kpi:" + id.value())));
  }

  /** The name of a contact or case in files that leave the house; none for rows of no life. */
  String ofLife(String life) {
    return life.isEmpty() ? "" : "r-%016x".formatted(index.token("kpi:" + life));
  }
}
