package jp.madoguchi.query.improvement;

import java.time.Instant;
import jp.madoguchi.projection.improvement.ImprovementPage;
import jp.madoguchi.query.support.Depiction;
import jp.madoguchi.query.support.Shown;
import org.springframework.stereotype.Component;

/** How an improvement is shown at any moment. */
@Component
class ImprovementDepiction implements Depiction<ImprovementPage> {

  @Override
  public Class<ImprovementPage> page() {
    return ImprovementPage.class;
  }

  @Override
  public Object view(ImprovementPage page, Shown shown, Instant at) {
    return ImprovementView.of(page, shown);
  }
}
