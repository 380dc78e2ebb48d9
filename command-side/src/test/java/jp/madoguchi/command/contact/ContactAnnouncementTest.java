package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.CONTACT_HAS_ENDED;
import static jp.madoguchi.command.contact.ContactRejection.SECTION_WAS_NOT_TOLD;
import static jp.madoguchi.command.contact.ContactStories.INSURANCE;
import static jp.madoguchi.command.contact.ContactStories.PENSION;
import static jp.madoguchi.command.contact.ContactStories.PENSION_PAPERS;
import static jp.madoguchi.command.contact.ContactStories.SUZUKI;
import static jp.madoguchi.command.contact.ContactStories.THE_CONTACT;
import static jp.madoguchi.command.contact.ContactStories.announced;
import static jp.madoguchi.command.contact.ContactStories.at;
import static jp.madoguchi.command.contact.ContactStories.fixture;
import static jp.madoguchi.command.contact.ContactStories.left;
import static jp.madoguchi.command.contact.ContactStories.received;
import static jp.madoguchi.command.contact.ContactStories.rejectedBecause;

import java.util.List;
import jp.madoguchi.command.contact.ContactCommand.AnnounceVisit;
import jp.madoguchi.command.contact.ContactCommand.ReportReadiness;
import jp.madoguchi.shared.contact.ContactEvent.Announcement;
import jp.madoguchi.shared.contact.ContactEvent.SectionPrepared;
import jp.madoguchi.shared.contact.ContactEvent.VisitAnnounced;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.ProcedureId;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContactAnnouncementTest {

  private static final Announcement INSURANCE_PAPERS =
      new Announcement(INSURANCE, List.of(new ProcedureId("proc-insurance-death")));

  private final FixtureConfiguration<Contact> contact = fixture();

  @Test
  void sections_are_told_in_advance() {
    contact
        .given(received())
        .when(new AnnounceVisit(THE_CONTACT, new Announcements(List.of(PENSION_PAPERS)), at(1)))
        .expectEvents(announced());
  }

  @Test
  void telling_twice_is_not_news() {
    contact
        .given(received(), announced())
        .when(new AnnounceVisit(THE_CONTACT, new Announcements(List.of(PENSION_PAPERS)), at(1)))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void a_further_section_is_told() {
    contact
        .given(received(), announced())
        .when(new AnnounceVisit(THE_CONTACT, new Announcements(List.of(INSURANCE_PAPERS)), at(1)))
        .expectEvents(new VisitAnnounced(THE_CONTACT, List.of(INSURANCE_PAPERS), at(1)));
  }

  @Test
  void nobody_is_told_after_the_end() {
    contact
        .given(received(), left())
        .when(new AnnounceVisit(THE_CONTACT, new Announcements(List.of(PENSION_PAPERS)), at(1)))
        .expectExceptionDetails(rejectedBecause(CONTACT_HAS_ENDED));
  }

  @Test
  void a_section_that_was_told_is_ready() {
    contact.given(received(), announced()).when(ready(PENSION)).expectEvents(prepared());
  }

  @Test
  void being_ready_twice_is_not_news() {
    contact
        .given(received(), announced(), prepared())
        .when(ready(PENSION))
        .expectSuccessfulHandlerExecution()
        .expectNoEvents();
  }

  @Test
  void a_section_that_nobody_told_is_not_ready() {
    contact
        .given(received(), announced())
        .when(ready(INSURANCE))
        .expectExceptionDetails(rejectedBecause(SECTION_WAS_NOT_TOLD));
  }

  @Test
  void every_section_that_was_told_gets_ready() {
    contact
        .given(
            received(),
            announced(),
            prepared(),
            new VisitAnnounced(THE_CONTACT, List.of(INSURANCE_PAPERS), at(1)))
        .when(ready(INSURANCE))
        .expectEvents(new SectionPrepared(THE_CONTACT, INSURANCE, SUZUKI, at(4)));
  }

  @Test
  void nobody_gets_ready_after_the_end() {
    contact
        .given(received(), announced(), left())
        .when(ready(PENSION))
        .expectExceptionDetails(rejectedBecause(CONTACT_HAS_ENDED));
  }

  private static SectionPrepared prepared() {
    return new SectionPrepared(THE_CONTACT, PENSION, SUZUKI, at(4));
  }

  private static ReportReadiness ready(DepartmentId section) {
    return new ReportReadiness(THE_CONTACT, section, SUZUKI, at(4));
  }
}
