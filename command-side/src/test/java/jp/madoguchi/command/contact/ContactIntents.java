package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactStories.A_101;
import static jp.madoguchi.command.contact.ContactStories.CITIZENS;
import static jp.madoguchi.command.contact.ContactStories.INSURANCE;
import static jp.madoguchi.command.contact.ContactStories.NINE;
import static jp.madoguchi.command.contact.ContactStories.PENSION;
import static jp.madoguchi.command.contact.ContactStories.SATO;
import static jp.madoguchi.command.contact.ContactStories.SEALED;
import static jp.madoguchi.command.contact.ContactStories.SUZUKI;
import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;
import static jp.madoguchi.command.contact.ContactStories.WINDOW_3;
import static jp.madoguchi.command.contact.ContactStories.WINDOW_4;
import static net.jqwik.api.Arbitraries.just;
import static net.jqwik.api.Arbitraries.of;
import static net.jqwik.api.Combinators.combine;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import jp.madoguchi.command.contact.ContactCommand.AcceptHandover;
import jp.madoguchi.command.contact.ContactCommand.AddNote;
import jp.madoguchi.command.contact.ContactCommand.AnnounceVisit;
import jp.madoguchi.command.contact.ContactCommand.AnswerSatisfaction;
import jp.madoguchi.command.contact.ContactCommand.CallContact;
import jp.madoguchi.command.contact.ContactCommand.CancelCall;
import jp.madoguchi.command.contact.ContactCommand.CancelContact;
import jp.madoguchi.command.contact.ContactCommand.CloseForgottenContact;
import jp.madoguchi.command.contact.ContactCommand.CompleteContact;
import jp.madoguchi.command.contact.ContactCommand.CorrectContact;
import jp.madoguchi.command.contact.ContactCommand.CorrectNote;
import jp.madoguchi.command.contact.ContactCommand.CountForms;
import jp.madoguchi.command.contact.ContactCommand.EndHold;
import jp.madoguchi.command.contact.ContactCommand.EndService;
import jp.madoguchi.command.contact.ContactCommand.FinishFollowUp;
import jp.madoguchi.command.contact.ContactCommand.HandOverContact;
import jp.madoguchi.command.contact.ContactCommand.HoldService;
import jp.madoguchi.command.contact.ContactCommand.IdentifyVisitor;
import jp.madoguchi.command.contact.ContactCommand.NameVisitor;
import jp.madoguchi.command.contact.ContactCommand.RecordDeparture;
import jp.madoguchi.command.contact.ContactCommand.ReportReadiness;
import jp.madoguchi.command.contact.ContactCommand.ReturnHandover;
import jp.madoguchi.command.contact.ContactCommand.StartService;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.contact.ContactEvent.Announcement;
import jp.madoguchi.shared.contact.ContactEvent.FollowUp;
import jp.madoguchi.shared.contact.HandoverReason;
import jp.madoguchi.shared.contact.HoldReason;
import jp.madoguchi.shared.contact.NoteKind;
import jp.madoguchi.shared.contact.Outcome;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Whatever clerks may press, in a small world where they often press the same. */
final class ContactIntents {

  private static final Arbitrary<Instant> MOMENTS =
      Arbitraries.frequencyOf(
              Tuple.of(9, just(20)), Tuple.of(1, Arbitraries.integers().between(-1, 30)))
          .map(ContactStories::at);
  private static final Arbitrary<Integer> NUMBERS =
      Arbitraries.frequency(
          Tuple.of(1, 0), Tuple.of(6, 1), Tuple.of(4, 2), Tuple.of(2, 3), Tuple.of(1, 4));
  private static final Arbitrary<DepartmentId> SECTIONS =
      Arbitraries.frequency(Tuple.of(3, CITIZENS), Tuple.of(3, INSURANCE), Tuple.of(1, PENSION));
  private static final Arbitrary<StaffId> CLERKS = of(SATO, SUZUKI);
  private static final VisitorId HANAKO = VisitorId.next();
  private static final VisitorId TARO = VisitorId.next();
  private static final Arbitrary<Window> WINDOWS = of(WINDOW_3, WINDOW_4);
  private static final Arbitrary<FollowUp> FOLLOW_UPS =
      Arbitraries.integers()
          .between(-1, 1)
          .map(
              days ->
                  new FollowUp(NINE.atZone(ZoneOffset.UTC).toLocalDate().plusDays(days), SEALED));

  private ContactIntents() {}

  static Arbitrary<ContactCommand> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(36, atTheWindow()),
        Tuple.of(24, betweenSections()),
        Tuple.of(8, onPaper()),
        Tuple.of(1, atTheEnd()));
  }

  static Arbitrary<Channel> channels() {
    return of(Channel.COUNTER, Channel.PHONE);
  }

  private static Arbitrary<ContactCommand> atTheWindow() {
    return Arbitraries.oneOf(
        combine(WINDOWS, CLERKS, MOMENTS).as((w, c, at) -> new CallContact(THE_CONTACT, w, c, at)),
        MOMENTS.map(at -> new CancelCall(THE_CONTACT, at)),
        combine(WINDOWS.injectNull(0.3), CLERKS, MOMENTS)
            .as((w, c, at) -> new StartService(THE_CONTACT, w, c, at)),
        combine(NUMBERS, MOMENTS).as((n, at) -> new EndService(THE_CONTACT, n, at)),
        combine(of(HoldReason.class), MOMENTS).as((r, at) -> new HoldService(THE_CONTACT, r, at)),
        combine(NUMBERS, MOMENTS).as((n, at) -> new EndHold(THE_CONTACT, n, at)));
  }

  private static Arbitrary<ContactCommand> betweenSections() {
    return Arbitraries.oneOf(
        combine(SECTIONS, of(HandoverReason.class), MOMENTS)
            .as((to, r, at) -> new HandOverContact(THE_CONTACT, to, r, null, at)),
        combine(NUMBERS, SECTIONS, CLERKS, MOMENTS)
            .as((n, s, c, at) -> new AcceptHandover(THE_CONTACT, n, s, c, at)),
        combine(NUMBERS, SECTIONS, MOMENTS)
            .as((n, s, at) -> new ReturnHandover(THE_CONTACT, n, s, SEALED, at)),
        combine(SECTIONS, MOMENTS)
            .as((s, at) -> new AnnounceVisit(THE_CONTACT, announcementTo(s), at)),
        combine(SECTIONS, CLERKS, MOMENTS)
            .as((s, c, at) -> new ReportReadiness(THE_CONTACT, s, c, at)));
  }

  private static Arbitrary<ContactCommand> onPaper() {
    return Arbitraries.oneOf(
        MOMENTS.map(at -> new NameVisitor(THE_CONTACT, SEALED, null, SEALED, at)),
        combine(of(HANAKO, TARO), MOMENTS).as((v, at) -> new IdentifyVisitor(THE_CONTACT, v, at)),
        combine(of(NoteKind.class), MOMENTS).as((k, at) -> new AddNote(THE_CONTACT, k, SEALED, at)),
        combine(NUMBERS, MOMENTS).as((n, at) -> new CorrectNote(THE_CONTACT, n, SEALED, at)),
        combine(channels().injectNull(0.5), of(Consideration.class).set().injectNull(0.5), MOMENTS)
            .as((c, cs, at) -> new CorrectContact(THE_CONTACT, c, null, null, cs, SEALED, at)),
        just(new CorrectContact(THE_CONTACT, null, null, A_101, Set.of(), SEALED, NINE)),
        combine(SECTIONS, Arbitraries.integers().between(0, 3), MOMENTS)
            .as((s, n, at) -> new CountForms(THE_CONTACT, s, new HandWritten(n), at)));
  }

  private static Arbitrary<ContactCommand> atTheEnd() {
    return Arbitraries.oneOf(
        combine(of(Outcome.class), FOLLOW_UPS.injectNull(0.5), MOMENTS)
            .as((o, f, at) -> new CompleteContact(THE_CONTACT, o, null, f, at)),
        MOMENTS.map(at -> new RecordDeparture(THE_CONTACT, at)),
        MOMENTS.map(at -> new CancelContact(THE_CONTACT, SEALED, at)),
        combine(Arbitraries.integers().between(1, 5), MOMENTS)
            .as((s, at) -> new AnswerSatisfaction(THE_CONTACT, new Score(s), at)),
        MOMENTS.map(at -> new FinishFollowUp(THE_CONTACT, at)),
        MOMENTS.map(at -> new CloseForgottenContact(THE_CONTACT, at)));
  }

  private static Announcements announcementTo(DepartmentId section) {
    return new Announcements(List.of(new Announcement(section, List.of())));
  }
}
