package jp.madoguchi.query.contactpage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.contactpage.AnsweredGuidance;
import jp.madoguchi.projection.contactpage.ContactPage;
import jp.madoguchi.query.support.ContactStandingView;
import jp.madoguchi.query.support.HandoverView;
import jp.madoguchi.query.support.ReceptionView;
import jp.madoguchi.query.support.Shown;
import org.jspecify.annotations.Nullable;

/**
 * 来庁者対応 — one contact as it is shown.
 *
 * @param masked whether anything stands there that the caller may not read
 */
record ContactView(
    String id,
    long version,
    Instant recordedAt,
    @JsonUnwrapped ReceptionView reception,
    @JsonUnwrapped ContactStandingView standing,
    Instant receivedAt,
    @Nullable Instant firstCalledAt,
    @Nullable Instant endedAt,
    @Nullable VisitorView visitor,
    List<CallView> calls,
    List<ServiceView> services,
    List<HandoverView> handovers,
    List<AnnouncementView> announcements,
    List<NoteView> notes,
    List<CorrectionView> corrections,
    @Nullable AnsweredGuidance guidance,
    @Nullable ConciergeView concierge,
    @Nullable EndingView ending,
    @Nullable Integer satisfaction,
    List<FormsView> forms,
    boolean masked) {

  static ContactView of(ContactPage page, Shown shown) {
    return new ContactView(
        page.id(),
        page.sequence(),
        page.recordedAt(),
        ReceptionView.of(page.reception()),
        ContactStandingView.of(page.standing(), shown),
        page.times().receivedAt(),
        page.times().firstCalledAt(),
        page.times().endedAt(),
        VisitorView.of(page.visitor(), page.standing().visitor(), shown),
        shown.each(page.calls().all(), CallView::of),
        shown.each(page.services().all(), ServiceView::of),
        shown.each(page.handovers().all(), HandoverView::of),
        shown.each(page.announcements().all(), AnnouncementView::of),
        shown.each(page.notes().all(), NoteView::of),
        shown.each(page.corrections().all(), CorrectionView::of),
        page.guidance(),
        ConciergeView.of(page.concierge(), shown),
        EndingView.of(page.ending(), shown),
        page.satisfaction(),
        shown.each(page.forms().all(), FormsView::of),
        shown.masked());
  }
}
