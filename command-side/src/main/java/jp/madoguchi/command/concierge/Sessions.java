package jp.madoguchi.command.concierge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.command.concierge.ConciergeCommand.ReceiveSession;
import jp.madoguchi.command.concierge.ConciergeCommand.TieSession;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.TakeOverConcierge;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.concierge.ConciergeEvent.ConciergeSessionReceived;
import jp.madoguchi.shared.concierge.LeftOut;
import jp.madoguchi.shared.guide.Guide;
import jp.madoguchi.shared.guide.GuideEvent;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.id.ConciergeSessionId;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.GuideId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** AIコンシェルジュの相談 — takes sessions in, and lets contacts go on from them. */
@Component
class Sessions {

  private final Intents intents;
  private final Facts facts;

  Sessions(Intents intents, Facts facts) {
    this.intents = intents;
    this.facts = facts;
  }

  /** The same session again is no news; with another content it is refused (409). */
  ResponseEntity<Written> receive(
      ConciergeSessionId id, HandedOver body, DepartmentId section, Instant at) {
    var guide = body.guideOrTheCitys();
    var revision = revision(guide, section, at);
    var fitting = Fitting.of(body, revision, facts::exist);
    var content =
        new ConciergeSessionReceived(
            id,
            body.lifeEvent(),
            guide,
            revision.revision(),
            fitting.answers(),
            fitting.procedures(),
            fitting.leftOut(),
            body.reason(),
            body.consent(),
            at);
    return intents.create(ConciergeController.SESSIONS, id, new ReceiveSession(id, content));
  }

  /** As it was taken in: what fits may be something else by now. */
  List<LeftOut> leftOut(ConciergeSessionId id) {
    return received(id).map(ConciergeSessionReceived::leftOut).orElse(List.of());
  }

  /**
   * Nobody for whom the contact is not there learns whether there is such a session; and none is
   * tied to a contact that cannot go on from it.
   */
  ResponseEntity<Written> takeOver(ContactId contact, ConciergeSessionId id, Instant at) {
    intents.change(contact, new TakeOverConcierge(contact, id, null, at));
    var content =
        received(id).orElseThrow(() -> refused("SESSION_IS_UNKNOWN", "そのAIコンシェルジュの相談は届いていません"));
    intents.repeat(id, new TieSession(id, contact, at));
    return intents.change(contact, new TakeOverConcierge(contact, id, content, at));
  }

  private Optional<ConciergeSessionReceived> received(ConciergeSessionId id) {
    return facts.of(id, ConciergeSessionReceived.class).stream().findFirst();
  }

  private GuideRevision revision(GuideId guide, DepartmentId section, Instant at) {
    return Guide.of(facts.of(guide, GuideEvent.class))
        .inForce(section, OfficeHours.dayOf(at))
        .orElseThrow(() -> refused("GUIDE_REVISION_IS_UNKNOWN", "使えるガイドの版がありません"));
  }

  private static RequestRefused refused(String code, String sentence) {
    return new RequestRefused(HttpStatus.UNPROCESSABLE_CONTENT, code, sentence);
  }
}
