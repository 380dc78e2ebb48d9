package jp.madoguchi.shared.catalog;

import java.util.List;
import jp.madoguchi.shared.procedurecase.DefectCode;
import org.jspecify.annotations.Nullable;

/**
 * 審査項目の手引き — what one 審査項目 asks, and what may be wrong.
 *
 * @param item its name, by which the revision and every finding call it
 * @param asks what whoever reviews has to see to
 * @param defects 不備の理由: why an application is usually returned over it
 * @param rule how the registry helps, if it does
 */
public record ReviewItem(
    String item, String asks, List<DefectCode> defects, @Nullable ReviewRule rule) {

  public ReviewItem {
    defects = List.copyOf(defects);
  }
}
