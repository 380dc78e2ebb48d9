package jp.madoguchi.query.department;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.stream.Collectors.toMap;

import java.util.Optional;
import jp.madoguchi.projection.department.DepartmentPage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.support.NameSource;
import jp.madoguchi.query.support.RecentNames;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.Identifier;
import org.springframework.stereotype.Component;

/** The names of the sections, also of those that are no more. */
@Component
class DepartmentNames implements NameSource {

  private static final int MOST = 1_000;

  private final RecentNames names;

  DepartmentNames(Pages<DepartmentPage> pages) {
    this.names =
        new RecentNames(
            () ->
                pages.find(empty(), ascending("_id"), MOST).stream()
                    .collect(toMap(DepartmentPage::id, DepartmentPage::name)));
  }

  @Override
  public Optional<String> nameOf(Identifier id) {
    return id instanceof DepartmentId ? names.of(id) : Optional.empty();
  }
}
