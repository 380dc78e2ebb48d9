package jp.madoguchi.query.visitorpage;

import jp.madoguchi.projection.visitorpage.VisitorPage;
import jp.madoguchi.shared.id.VisitorId;

/** "What is there about this visitor?" */
public record FindVisitor(VisitorId visitor) {

  /**
   * What is found.
   *
   * @param asked the visitor that was asked for, who may have been merged into another
   */
  public record Found(VisitorPage asked, Family family) {}
}
