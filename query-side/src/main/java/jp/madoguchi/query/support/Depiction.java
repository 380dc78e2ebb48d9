package jp.madoguchi.query.support;

import java.time.Instant;
import jp.madoguchi.projection.support.Page;

/** 描写 — how one kind of page is shown, as it is now or as it stood at some moment. */
public interface Depiction<P extends Page> {

  Class<P> page();

  /**
   * What people see of that page.
   *
   * @param at the moment of which it is shown: what is due, protected or in force depends on it
   */
  Object view(P page, Shown shown, Instant at);
}
