package jp.madoguchi.command.contact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.shared.contact.ContactEvent.Announcement;

/** 事前連絡 — what sections are told in advance: at least one section, each once. */
record Announcements(@JsonValue List<Announcement> all) {

  /**
   * @throws IllegalArgumentException if there is none, or a section appears twice
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  Announcements {
    if (all.isEmpty() || all.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("連絡先の課を1つ以上指定してください");
    }
    if (all.stream().map(Announcement::department).distinct().count() < all.size()) {
      throw new IllegalArgumentException("同じ課への連絡は1つにまとめてください");
    }
    all = all.stream().map(Announcements::withoutRepetition).toList();
  }

  private static Announcement withoutRepetition(Announcement announcement) {
    return new Announcement(
        announcement.department(), announcement.procedures().stream().distinct().toList());
  }
}
