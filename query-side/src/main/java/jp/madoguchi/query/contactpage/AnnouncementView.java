package jp.madoguchi.query.contactpage;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.contactpage.Announcements.Told;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import org.jspecify.annotations.Nullable;

/** 事前連絡 — what one section was told, as it is shown. */
record AnnouncementView(
    Named department,
    List<Named> procedures,
    Instant toldAt,
    boolean ready,
    @Nullable Instant preparedAt,
    @Nullable Named preparedBy) {

  static AnnouncementView of(Told told, Shown shown) {
    return new AnnouncementView(
        shown.named(told.department()),
        told.procedures().stream().map(shown::named).toList(),
        told.toldAt(),
        told.preparedAt() != null,
        told.preparedAt(),
        shown.namedIfPresent(told.preparedBy()));
  }
}
