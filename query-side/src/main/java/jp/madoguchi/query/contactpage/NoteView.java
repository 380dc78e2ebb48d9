package jp.madoguchi.query.contactpage;

import java.time.Instant;
import jp.madoguchi.projection.contactpage.Notes.Note;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.contact.NoteKind;

/** 記録 — one note as it reads now. */
record NoteView(
    int number,
    NoteKind kind,
    String kindLabel,
    String text,
    Named department,
    Named by,
    Instant at,
    int corrections) {

  static NoteView of(Note note, Shown shown) {
    return new NoteView(
        note.number(),
        note.kind(),
        note.kind().label(),
        shown.text(note.text()),
        shown.named(note.department()),
        shown.named(note.by()),
        note.at(),
        note.corrections());
  }
}
