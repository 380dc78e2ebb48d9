package jp.madoguchi.query.access;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.query.access.AccessRecords.At;
import jp.madoguchi.query.support.Columns;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.shared.access.AccessKind;
import jp.madoguchi.shared.access.AccessRecorded;
import org.jspecify.annotations.Nullable;

/**
 * 閲覧 — one look on record.
 *
 * @param position its number in the record
 * @param count how many rows were shown
 * @param lives what was looked at; of long lists the first
 * @param livesInAll of how many
 * @param terms what was searched for; for auditors only
 */
record AccessView(
    long position,
    Instant at,
    Named staff,
    Named department,
    String terminal,
    String purpose,
    AccessKind kind,
    String kindLabel,
    boolean refused,
    String endpoint,
    String screen,
    int count,
    List<String> lives,
    int livesInAll,
    @Nullable String terms,
    boolean masked,
    boolean glass,
    boolean nationalNumber) {

  static final int FIRST = 20;

  static final Columns<AccessView> COLUMNS =
      Columns.<AccessView>of("accesses")
          .with("番号", AccessView::position)
          .with("日時", AccessView::at)
          .withNamed("職員", AccessView::staff)
          .withNamed("課", AccessView::department)
          .with("端末", AccessView::terminal)
          .with("目的", AccessView::purpose)
          .with("種類", AccessView::kindLabel)
          .with("拒否", AccessView::refused)
          .with("機能", AccessView::endpoint)
          .with("画面", AccessView::screen)
          .with("件数", AccessView::count)
          .with("対象", AccessView::lives)
          .with("対象数", AccessView::livesInAll)
          .with("検索語", AccessView::terms)
          .with("一部非表示", AccessView::masked)
          .with("緊急閲覧", AccessView::glass)
          .with("個人番号", AccessView::nationalNumber);

  static AccessView of(At<AccessRecorded> record, Reach reach, Showing showing, int lives) {
    var look = record.fact();
    var terms = look.terms();
    return new AccessView(
        record.position(),
        look.at(),
        showing.named(look.staff()),
        showing.named(look.department()),
        look.terminal(),
        look.purpose(),
        look.kind(),
        look.kind().label(),
        look.refused(),
        look.endpoint(),
        look.screen(),
        look.count(),
        look.lives().stream().limit(lives).toList(),
        look.lives().size(),
        terms == null || !reach.isWhole() ? null : showing.wordsOf(look.staff(), terms),
        look.masked(),
        look.glass(),
        look.nationalNumber());
  }
}
