package jp.madoguchi.platform.access;

import java.util.List;
import jp.madoguchi.shared.access.AccessFact;

/** 閲覧記録の保管先 — where the facts about looking are kept: they are added, and nothing else. */
public interface AccessFacts {

  /**
   * Adds all of them or none, in that order.
   *
   * @throws RuntimeException if it is not certain that they are on the disk
   */
  void append(List<AccessFact> facts);
}
