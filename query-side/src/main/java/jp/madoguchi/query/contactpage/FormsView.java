package jp.madoguchi.query.contactpage;

import jp.madoguchi.projection.support.FilledForms.AtSection;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;

/** 手書きした様式 — how many one section counted, as it is shown. */
record FormsView(Named department, int handWritten) {

  static FormsView of(AtSection count, Shown shown) {
    return new FormsView(shown.named(count.department()), count.handWritten());
  }
}
