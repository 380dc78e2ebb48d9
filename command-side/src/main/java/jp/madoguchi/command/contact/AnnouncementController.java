package jp.madoguchi.command.contact;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import jp.madoguchi.command.contact.ContactCommand.AnnounceVisit;
import jp.madoguchi.command.contact.ContactCommand.ReportReadiness;
import jp.madoguchi.command.support.Directory;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 事前連絡と準備 — translates; the contact decides (CR-12). */
@RestController
@RequestMapping(ContactController.CONTACTS + "/{id}/announcements")
@Tag(name = "contacts", description = "来庁者対応")
class AnnouncementController {

  private final Intents intents;
  private final Directory directory;
  private final Moments moments;

  AnnouncementController(Intents intents, Directory directory, Moments moments) {
    this.intents = intents;
    this.directory = directory;
    this.moments = moments;
  }

  @Schema(
      example =
          """
          {"announcements": [
            {"department": "dept-pension", "procedures": ["proc-pension-death"]}]}""")
  record VisitAnnouncement(Announcements announcements, @Nullable OffsetDateTime happenedAt) {}

  @PostMapping
  @Operation(summary = "関係する課に事前に連絡する", description = "来庁者が着く前に書類を準備できる。")
  ResponseEntity<Written> announce(
      @PathVariable ContactId id, @RequestBody VisitAnnouncement body) {
    for (var announcement : body.announcements().all()) {
      directory.requireDepartment(announcement.department());
      announcement.procedures().forEach(directory::requireProcedure);
    }
    return intents.change(
        id, new AnnounceVisit(id, body.announcements(), moments.orNow(body.happenedAt())));
  }

  @PostMapping("/{department}/readiness")
  @Operation(summary = "準備の完了を知らせる", description = "事前連絡を受けた課が一度だけ。")
  ResponseEntity<Written> ready(
      @PathVariable ContactId id,
      @PathVariable DepartmentId department,
      @RequestBody(required = false) @Nullable Moment body,
      @Parameter(hidden = true) Actor actor) {
    return intents.change(
        id, new ReportReadiness(id, department, actor.staff(), moments.orNow(Moment.said(body))));
  }
}
