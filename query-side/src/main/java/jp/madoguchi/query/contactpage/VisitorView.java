package jp.madoguchi.query.contactpage;

import jp.madoguchi.projection.contactpage.Visitor;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.id.VisitorId;
import org.jspecify.annotations.Nullable;

/** 来庁者 — who the visitor said they are, in plain words. */
record VisitorView(String name, @Nullable String kana, @Nullable String phone) {

  static @Nullable VisitorView of(
      @Nullable Visitor visitor, @Nullable VisitorId known, Shown shown) {
    return visitor == null
        ? null
        : new VisitorView(
            shown.name(visitor.name()),
            shown.nameIfPresent(visitor.kana()),
            shown.whereaboutsOf(known, visitor.phone()));
  }
}
