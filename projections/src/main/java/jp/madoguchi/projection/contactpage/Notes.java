package jp.madoguchi.projection.contactpage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.NoteAdded;
import jp.madoguchi.shared.contact.ContactEvent.NoteCorrected;
import jp.madoguchi.shared.contact.NoteKind;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;

/** 記録の一覧 — the notes as they read now; earlier words stay in the history (CR-09). */
public record Notes(@JsonValue List<Note> all) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Notes {
    all = List.copyOf(all);
  }

  Notes after(ContactEvent event, Recorded recorded) {
    if (event instanceof NoteAdded added) {
      return new Notes(Rows.with(all, Note.writtenBy(added, recorded)));
    }
    if (event instanceof NoteCorrected corrected) {
      return new Notes(
          Rows.amended(
              all,
              note -> note.number() == corrected.note(),
              note -> note.corrected(corrected.text())));
    }
    return this;
  }

  /**
   * 記録 — one note.
   *
   * @param corrections how many times its text was replaced
   */
  public record Note(
      int number,
      NoteKind kind,
      SealedText text,
      DepartmentId department,
      StaffId by,
      Instant at,
      int corrections) {

    private static Note writtenBy(NoteAdded event, Recorded recorded) {
      return new Note(
          event.note(),
          event.kind(),
          event.text(),
          recorded.by().department(),
          recorded.by().staff(),
          event.happenedAt(),
          0);
    }

    private Note corrected(SealedText words) {
      return new Note(number, kind, words, department, by, at, corrections + 1);
    }
  }
}
