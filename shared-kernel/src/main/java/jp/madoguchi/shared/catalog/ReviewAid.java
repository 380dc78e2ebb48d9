package jp.madoguchi.shared.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * 審査の手引き — what an applicant states, and how the 審査項目 of a revision are checked (AN-13). Items
 * about which it says nothing are checked by eye.
 */
public record ReviewAid(List<StatedField> fields, List<ReviewItem> items) {

  /** What a revision without one says. */
  public static final ReviewAid NONE = new ReviewAid(List.of(), List.of());

  public ReviewAid {
    fields = List.copyOf(fields);
    items = List.copyOf(items);
  }

  public Optional<StatedField> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  public Optional<ReviewItem> item(String name) {
    return items.stream().filter(item -> item.item().equals(name)).findFirst();
  }

  /** The items that the registry is asked about. */
  public List<ReviewItem> ruled() {
    return items.stream().filter(item -> item.rule() != null).toList();
  }

  /** Whether that item goes by one of these 申請項目. */
  public boolean reads(String item, Collection<String> fields) {
    return item(item).filter(one -> one.names(fields)).isPresent();
  }

  /** Whether a model that judges that item is told one of these 申請項目. */
  public boolean tellsAbout(String item, Collection<String> fields) {
    return item(item).stream()
        .flatMap(one -> fieldsFor(one).stream())
        .map(StatedField::name)
        .anyMatch(fields::contains);
  }

  /** By which 申請項目 a model is to judge that item: those it names, or all. */
  public List<StatedField> fieldsFor(ReviewItem item) {
    var named = item.fields();
    return named == null
        ? fields
        : fields.stream().filter(field -> named.contains(field.name())).toList();
  }
}
