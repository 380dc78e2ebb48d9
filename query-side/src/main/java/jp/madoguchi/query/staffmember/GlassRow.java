package jp.madoguchi.query.staffmember;

import java.time.Instant;
import jp.madoguchi.query.staffmember.FindBrokenGlass.Row;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;

/** 緊急閲覧 — one time that somebody looked past their rights, and what they said why. */
record GlassRow(Named staff, Named department, String reason, Instant at, Instant until) {

  static GlassRow of(Row row, Shown shown) {
    return new GlassRow(
        new Named(row.member().id(), shown.colleague(row.member().name())),
        shown.named(row.glass().department()),
        shown.account(row.glass().reason()),
        row.glass().at(),
        row.glass().until());
  }
}
