package jp.madoguchi.query.visitorpage;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.projection.visitorpage.VisitorPage;
import jp.madoguchi.query.support.Paging;
import org.jspecify.annotations.Nullable;

/**
 * "Who is protected?" — whoever somebody has to look after first, first.
 *
 * @param alertedBy only who has to be looked after by that day
 */
public record FindProtections(@Nullable LocalDate alertedBy, Paging paging) {

  /** What is found; one more than was asked for, if there are more. */
  public record Found(List<VisitorPage> rows) {}
}
