package jp.madoguchi.shared.catalog;

import java.util.Collection;
import java.util.List;
import jp.madoguchi.shared.procedurecase.DefectCode;
import org.jspecify.annotations.Nullable;

/**
 * 審査項目の手引き — what one 審査項目 asks, and what may be wrong.
 *
 * @param item its name, by which the revision and every finding call it
 * @param asks what whoever reviews has to see to
 * @param defects 不備の理由: why an application is usually returned over it
 * @param fields 申請項目 by which whoever reviews decides; none named where the rule names one, or
 *     where all that is stated counts
 * @param rule how the registry helps, if it does
 */
public record ReviewItem(
    String item,
    String asks,
    List<DefectCode> defects,
    @Nullable List<String> fields,
    @Nullable ReviewRule rule) {

  public ReviewItem {
    defects = List.copyOf(defects);
    fields = fields == null ? null : List.copyOf(fields);
  }

  /** Whether it goes by one of these 申請項目, by name. */
  public boolean names(Collection<String> some) {
    return fields != null && fields.stream().anyMatch(some::contains)
        || rule != null && rule.field() != null && some.contains(rule.field());
  }
}
