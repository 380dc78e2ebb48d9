package jp.madoguchi.command.guide;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.guide.GuideCommand.AddGuide;
import jp.madoguchi.command.guide.GuideCommand.DraftGuide;
import jp.madoguchi.command.guide.GuideCommand.PublishGuide;
import jp.madoguchi.shared.guide.GuideEvent.GuideDrafted;
import jp.madoguchi.shared.guide.GuideEvent.GuidePublished;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.GuideId;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CityGuideTest {

  private static final GuideId GUIDE = new GuideId("guide-homes");
  private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
  private static final List<DepartmentId> CITIZENS = List.of(new DepartmentId("dept-citizens"));
  private static final GuideContent CONTENT =
      ReadGuide.of(ShirasagiGuide.files(), _ -> false).content();

  private final AggregateTestFixture<CityGuide> guide = new AggregateTestFixture<>(CityGuide.class);

  @Test
  void begins_with_its_first_revision() {
    guide.givenNoPriorActivity().when(new AddGuide(GUIDE, CONTENT)).expectEvents(drafted(1));
  }

  @Test
  void the_same_content_again_is_no_news() {
    guide.given(drafted(1)).when(new DraftGuide(GUIDE, CONTENT)).expectNoEvents();
  }

  @Test
  void another_content_is_another_revision() {
    guide
        .given(drafted(1))
        .when(new DraftGuide(GUIDE, smaller()))
        .expectEvents(new GuideDrafted(GUIDE, smaller().numbered(2)));
  }

  @Test
  void is_published_section_by_section() {
    guide
        .given(drafted(1), published(CITIZENS))
        .when(new PublishGuide(GUIDE, 1, APRIL, null, List.of()))
        .expectEvents(published(List.of()));
  }

  @Test
  void publishing_twice_is_no_news() {
    guide
        .given(drafted(1), published(CITIZENS))
        .when(new PublishGuide(GUIDE, 1, APRIL, null, CITIZENS))
        .expectNoEvents();
  }

  @Test
  void what_was_not_drafted_cannot_be_published() {
    guide
        .given(drafted(1))
        .when(new PublishGuide(GUIDE, 2, APRIL, null, List.of()))
        .expectException(CommandExecutionException.class)
        .expectExceptionMessage("第2版はありません");
  }

  private static GuideContent smaller() {
    var procedures = CONTENT.procedures();
    return new GuideContent(CONTENT.questions(), procedures.subList(1, procedures.size()));
  }

  private static GuideDrafted drafted(int revision) {
    GuideRevision numbered = CONTENT.numbered(revision);
    return new GuideDrafted(GUIDE, numbered);
  }

  private static GuidePublished published(List<DepartmentId> departments) {
    return new GuidePublished(GUIDE, 1, APRIL, null, departments);
  }
}
