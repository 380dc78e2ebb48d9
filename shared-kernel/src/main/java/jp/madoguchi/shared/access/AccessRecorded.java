package jp.madoguchi.shared.access;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/**
 * 閲覧 — somebody looked at what is about persons, or asked for it and was refused (SE-01). Written
 * before the answer leaves.
 *
 * @param staff who looked, for which section, at which terminal and why, as they said
 * @param refused nothing was shown: it does not exist, or not for them
 * @param endpoint 機能名, such as {@code GET /api/v1/contacts/{id}}
 * @param screen 画面名, such as 「来庁者対応を見る」
 * @param lives what was looked at, by name: contacts, cases, visitors
 * @param count how many rows were shown
 * @param terms what was searched for, sealed for the member of staff who searched
 * @param masked whether something in it was not shown for want of a right
 * @param glass whether they looked past their rights (緊急閲覧)
 * @param nationalNumber whether an individual number was shown: never, because none is kept
 */
public record AccessRecorded(
    StaffId staff,
    DepartmentId department,
    String terminal,
    String purpose,
    AccessKind kind,
    boolean refused,
    String endpoint,
    String screen,
    List<String> lives,
    int count,
    @Nullable SealedText terms,
    boolean masked,
    boolean glass,
    boolean nationalNumber,
    Instant at)
    implements AccessFact {

  public AccessRecorded {
    lives = List.copyOf(lives);
  }
}
