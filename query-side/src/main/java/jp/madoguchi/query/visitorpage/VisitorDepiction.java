package jp.madoguchi.query.visitorpage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.madoguchi.projection.visitorpage.VisitorPage;
import jp.madoguchi.query.support.Depiction;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.query.visitorpage.FindVisitor.Found;
import org.springframework.stereotype.Component;

/** How a visitor is shown at any moment: alone, whoever they were merged with since. */
@Component
class VisitorDepiction implements Depiction<VisitorPage> {

  @Override
  public Class<VisitorPage> page() {
    return VisitorPage.class;
  }

  @Override
  public Object view(VisitorPage page, Shown shown, Instant at) {
    var alone = new Family(page, List.of(page));
    return VisitorView.of(new Found(page, alone), at, new ShownFamily(Map.of(page.id(), shown)));
  }
}
