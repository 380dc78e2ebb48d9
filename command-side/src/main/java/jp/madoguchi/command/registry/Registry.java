package jp.madoguchi.command.registry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.shared.catalog.RegistryEntry;

/**
 * 台帳 — answers what other businesses of the city know of a person now: 住民記録, 国保, 後期, 介護, 年金, 児童手当,
 * 税. Asking it is a look at that person, which whoever asks puts on record.
 */
public interface Registry {

  /**
   * What is known, as the registry writes it; entries of which it has nothing are not there.
   *
   * @param residentNumber 宛名番号
   * @return nothing at all if nobody has that number
   * @throws jp.madoguchi.platform.web.RequestRefused 409 if there is no registry, 503 if it does
   *     not answer
   */
  Optional<Registered> about(String residentNumber, Set<RegistryEntry> entries);

  /** 台帳の記録 — a value an entry; days as ISO 8601, amounts in yen, flags はい or いいえ. */
  record Registered(Map<RegistryEntry, String> values) {

    public Registered {
      values = Map.copyOf(values);
    }

    public Optional<String> value(RegistryEntry entry) {
      return Optional.ofNullable(values.get(entry));
    }

    /** Never the values: logs need none of them. */
    @Override
    public String toString() {
      return "Registered" + values.keySet();
    }
  }
}
