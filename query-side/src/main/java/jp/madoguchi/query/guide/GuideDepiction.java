package jp.madoguchi.query.guide;

import java.time.Instant;
import jp.madoguchi.projection.guide.GuidePage;
import jp.madoguchi.query.support.Depiction;
import jp.madoguchi.query.support.Shown;
import org.springframework.stereotype.Component;

/** How a guide is shown at any moment. */
@Component
class GuideDepiction implements Depiction<GuidePage> {

  @Override
  public Class<GuidePage> page() {
    return GuidePage.class;
  }

  @Override
  public Object view(GuidePage page, Shown shown, Instant at) {
    return GuideView.of(page, shown);
  }
}
