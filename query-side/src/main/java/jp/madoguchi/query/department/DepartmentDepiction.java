package jp.madoguchi.query.department;

import java.time.Instant;
import jp.madoguchi.projection.department.DepartmentPage;
import jp.madoguchi.query.support.Depiction;
import jp.madoguchi.query.support.Shown;
import org.springframework.stereotype.Component;

/** How a section is shown at any moment. */
@Component
class DepartmentDepiction implements Depiction<DepartmentPage> {

  @Override
  public Class<DepartmentPage> page() {
    return DepartmentPage.class;
  }

  @Override
  public Object view(DepartmentPage page, Shown shown, Instant at) {
    return DepartmentView.of(page);
  }
}
