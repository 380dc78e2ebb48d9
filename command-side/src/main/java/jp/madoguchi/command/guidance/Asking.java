package jp.madoguchi.command.guidance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.command.guidance.GuidanceController.GuidanceQuestion;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.platform.guide.Answers;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.calendar.WorkingCalendar;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.GuideId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** 判定の依頼 — finds by what to judge, judges, and tells it. */
@Component
class Asking {

  private final Guides guides;
  private final CatalogOfADay catalog;
  private final WorkingCalendar calendar;
  private final Moments moments;

  Asking(Guides guides, CatalogOfADay catalog, WorkingCalendar calendar, Moments moments) {
    this.guides = guides;
    this.catalog = catalog;
    this.calendar = calendar;
    this.moments = moments;
  }

  /** By what is judged: one revision, one day, and what was known then. */
  record Basis(GuideId guide, GuideRevision revision, LocalDate day, Instant knownAt) {}

  /** The contact that the answers are kept with. */
  record Kept(ContactId contact, long version) {}

  Guidance anonymous(GuidanceQuestion body, DepartmentId section) {
    var basis = basis(body, section, moments.now());
    var answers = Answers.of(read(basis, body, Answers.NONE));
    return told(basis, answers, body.eventDate(), null);
  }

  /**
   * @throws RequestRefused 422 if there is no such guide or revision, or none in force
   */
  Basis basis(GuidanceQuestion body, DepartmentId section, Instant at) {
    var day = Objects.requireNonNullElseGet(body.on(), () -> OfficeHours.dayOf(at));
    var id = body.guideOrTheCitys();
    var guide = guides.require(id);
    var revision =
        body.revision() == null ? guide.inForce(section, day) : guide.revision(body.revision());
    return new Basis(id, revision.orElseThrow(Asking::noRevision), day, moments.now());
  }

  /** What it was judged by from the first answer on. */
  Basis basis(Pinned pinned) {
    var revision = guides.require(pinned.guide()).revision(pinned.revision()).orElseThrow();
    return new Basis(pinned.guide(), revision, OfficeHours.dayOf(pinned.begun()), pinned.since());
  }

  List<GivenAnswer> read(Basis basis, GuidanceQuestion body, Answers earlier) {
    var judge = guides.judge(basis.guide(), basis.revision());
    return new AnswerSheet(basis.revision(), judge).read(body.given(), earlier);
  }

  Guidance told(Basis basis, Answers answers, @Nullable LocalDate event, @Nullable Kept kept) {
    var telling = new Telling(catalog, calendar, basis.day(), basis.knownAt(), event);
    var judgement =
        guides.judge(basis.guide(), basis.revision()).judge(answers, telling::isOffered);
    var needed = judgement.needed().stream().map(telling::wanted).toList();
    return new Guidance(
        basis.guide(),
        basis.revision().revision(),
        basis.day(),
        kept == null ? null : kept.contact(),
        kept == null ? null : kept.version(),
        inOrder(basis.revision(), answers),
        needed,
        judgement.undecided().stream().map(telling::open).toList(),
        judgement.notNeeded().stream().map(telling::spared).toList(),
        Paper.of(needed),
        Telling.stops(needed),
        judgement.next().map(Telling::next).orElse(null));
  }

  private static List<GivenAnswer> inOrder(GuideRevision revision, Answers answers) {
    return revision.questions().stream()
        .flatMap(question -> answers.to(question.key()).stream())
        .toList();
  }

  private static RequestRefused noRevision() {
    return new RequestRefused(
        HttpStatus.UNPROCESSABLE_CONTENT, "GUIDE_REVISION_IS_UNKNOWN", "使えるガイドの版がありません");
  }
}
