package jp.madoguchi.query.casepage;

import java.time.Instant;
import jp.madoguchi.projection.casepage.CasePage;
import jp.madoguchi.query.support.Depiction;
import jp.madoguchi.query.support.Shown;
import org.springframework.stereotype.Component;

/** How a case is shown at any moment. */
@Component
class CaseDepiction implements Depiction<CasePage> {

  @Override
  public Class<CasePage> page() {
    return CasePage.class;
  }

  @Override
  public Object view(CasePage page, Shown shown, Instant at) {
    return CaseView.of(page, shown);
  }
}
