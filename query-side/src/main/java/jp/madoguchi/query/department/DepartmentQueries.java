package jp.madoguchi.query.department;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.Comparator;
import java.util.Optional;
import jp.madoguchi.projection.department.DepartmentPage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.department.FindDepartments.Found;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class DepartmentQueries {

  /** No city hall has more sections; all of them are one page to look at. */
  private static final int MOST = 1_000;

  /** As one walks through the building: 2番 before 10番. */
  private static final Comparator<DepartmentPage> ALONG_THE_WINDOWS =
      Comparator.comparing(DepartmentPage::floor)
          .thenComparing(department -> firstWindow(department).length())
          .thenComparing(DepartmentQueries::firstWindow)
          .thenComparing(DepartmentPage::id);

  private final Pages<DepartmentPage> pages;

  DepartmentQueries(Pages<DepartmentPage> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Optional<DepartmentPage> handle(FindDepartment query) {
    return pages.find(query.department().value());
  }

  @QueryHandler
  Found handle(FindDepartments query) {
    var open = pages.find(eq("abolished", false), ascending("_id"), MOST);
    return new Found(open.stream().sorted(ALONG_THE_WINDOWS).toList());
  }

  private static String firstWindow(DepartmentPage department) {
    return department.windows().getFirst().value();
  }
}
