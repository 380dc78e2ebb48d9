package jp.madoguchi.query.thesaurus;

import java.time.Instant;
import jp.madoguchi.projection.thesaurus.ThesaurusPage;
import jp.madoguchi.query.support.Depiction;
import jp.madoguchi.query.support.Shown;
import org.springframework.stereotype.Component;

/** How the thesaurus is shown at any moment. */
@Component
class ThesaurusDepiction implements Depiction<ThesaurusPage> {

  @Override
  public Class<ThesaurusPage> page() {
    return ThesaurusPage.class;
  }

  @Override
  public Object view(ThesaurusPage page, Shown shown, Instant at) {
    return ThesaurusView.of(page);
  }
}
