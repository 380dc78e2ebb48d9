package jp.madoguchi.command.guidance;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.command.guidance.Asking.Basis;
import jp.madoguchi.command.guidance.Asking.Kept;
import jp.madoguchi.command.guidance.GuidanceController.GuidanceQuestion;
import jp.madoguchi.command.support.AnswerGuidance;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.SettleGuidance;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.guide.Answers;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.contact.ContactEvent.ConciergeTakenOver;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * 来庁者対応の回答 — keeps what a visitor answers with their contact, and goes on from there (AC-02). What
 * is shown of it is a look at that contact.
 */
@Component
class ContactAnswers {

  private final Asking asking;
  private final Intents intents;
  private final Facts facts;

  ContactAnswers(Asking asking, Intents intents, Facts facts) {
    this.asking = asking;
    this.intents = intents;
    this.facts = facts;
  }

  ResponseEntity<Guidance> ask(
      ContactId contact, GuidanceQuestion body, DepartmentId section, Instant at) {
    requireThere(contact, body, at);
    var known = facts.recorded(contact);
    var begun = Pinned.of(known);
    begun.ifPresent(pinned -> requireSame(pinned, body));
    var basis = begun.map(asking::basis).orElseGet(() -> asking.basis(body, section, at));
    var earlier = begun.map(Pinned::answers).orElse(Answers.NONE);
    var news = earlier.newIn(asking.read(basis, body, earlier));
    var version = news.isEmpty() ? known.size() - 1L : keep(contact, basis, news, at);
    var all = earlier.with(news);
    var settled = settle(contact, basis, all, known, at).orElse(version);
    return told(new Kept(contact, settled), basis, all, body);
  }

  /** Where a concierge was asked before, it is compared as soon as nothing is undecided. */
  private Optional<Long> settle(
      ContactId contact,
      Basis basis,
      Answers answers,
      List<? extends DomainEventMessage<?>> known,
      Instant at) {
    if (known.stream().noneMatch(fact -> fact.getPayload() instanceof ConciergeTakenOver)) {
      return Optional.empty();
    }
    var guidance = asking.told(basis, answers, null, null);
    if (guidance.next() != null) {
      return Optional.empty();
    }
    var needed =
        guidance.needed().stream().flatMap(one -> Stream.ofNullable(one.procedure())).toList();
    return Optional.of(intents.repeat(contact, new SettleGuidance(contact, needed, at)).now() - 1L);
  }

  /** Nobody for whom the contact is not there learns whether it is. */
  private void requireThere(ContactId contact, GuidanceQuestion body, Instant at) {
    intents.repeat(contact, new AnswerGuidance(contact, body.guideOrTheCitys(), 0, List.of(), at));
    if (body.on() != null) {
      throw new RequestRefused(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "DAY_IS_THE_CONTACTS",
          "来庁者対応の手続判定では on を指定できません。さかのぼって入力するときは happenedAt を指定してください");
    }
  }

  private long keep(ContactId contact, Basis basis, List<GivenAnswer> news, Instant at) {
    var revision = basis.revision().revision();
    var written =
        intents.change(contact, new AnswerGuidance(contact, basis.guide(), revision, news, at));
    return Objects.requireNonNull(written.getBody()).version();
  }

  private ResponseEntity<Guidance> told(
      Kept kept, Basis basis, Answers answers, GuidanceQuestion body) {
    Look.current().at(kept.contact().value());
    return ResponseEntity.ok()
        .header(HttpHeaders.ETAG, "\"%d\"".formatted(kept.version()))
        .body(asking.told(basis, answers, body.eventDate(), kept));
  }

  private static void requireSame(Pinned pinned, GuidanceQuestion body) {
    var sameGuide = body.guide() == null || body.guide().equals(pinned.guide());
    var sameRevision = body.revision() == null || body.revision() == pinned.revision();
    if (!sameGuide || !sameRevision) {
      throw new RequestRefused(
          HttpStatus.CONFLICT,
          "GUIDANCE_IS_PINNED",
          "この来庁者対応の手続判定は、ガイドの第%d版で始まっています".formatted(pinned.revision()));
    }
  }
}
