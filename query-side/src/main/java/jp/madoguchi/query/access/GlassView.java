package jp.madoguchi.query.access;

import java.time.Instant;
import jp.madoguchi.query.access.BrokenGlass.Broken;
import jp.madoguchi.query.support.Columns;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;

/** 緊急閲覧 — somebody looked past their rights, and said why. */
record GlassView(Instant at, Instant until, Named staff, Named department, String reason) {

  static final Columns<GlassView> COLUMNS =
      Columns.<GlassView>of("break-glass")
          .with("開始", GlassView::at)
          .with("終了", GlassView::until)
          .withNamed("職員", GlassView::staff)
          .withNamed("課", GlassView::department)
          .with("理由", GlassView::reason);

  static GlassView of(Broken broken, Shown shown) {
    return new GlassView(
        broken.glass().at(),
        broken.glass().until(),
        new Named(broken.member().id(), shown.colleague(broken.member().name())),
        shown.named(broken.glass().department()),
        shown.account(broken.glass().reason()));
  }
}
