package jp.madoguchi.command.guide;

import static jp.madoguchi.command.guide.GuideRejection.GUIDE_REVISION_IS_UNKNOWN;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import jp.madoguchi.command.guide.GuideCommand.AddGuide;
import jp.madoguchi.command.guide.GuideCommand.DraftGuide;
import jp.madoguchi.command.guide.GuideCommand.PublishGuide;
import jp.madoguchi.shared.guide.Guide;
import jp.madoguchi.shared.guide.GuideEvent;
import jp.madoguchi.shared.guide.GuideEvent.GuideDrafted;
import jp.madoguchi.shared.guide.GuideEvent.GuidePublished;
import jp.madoguchi.shared.id.GuideId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** 手続ガイド — one guide; its revisions are never changed, only followed by what comes next. */
@Aggregate
class CityGuide {

  @AggregateIdentifier private GuideId id;
  private Guide state = Guide.UNWRITTEN;

  CityGuide() {
    // Axon starts here when it rebuilds a guide from its events.
  }

  @CommandHandler
  CityGuide(AddGuide command) {
    apply(new GuideDrafted(command.guide(), command.content().numbered(1)));
  }

  @CommandHandler
  int decide(DraftGuide command) {
    var last = state.revisions().size();
    var asked = command.content().numbered(last + 1);
    if (state.revisions().getLast().saysTheSame(asked)) {
      return last;
    }
    apply(new GuideDrafted(id, asked));
    return asked.revision();
  }

  @CommandHandler
  void decide(PublishGuide command) {
    if (state.revision(command.revision()).isEmpty()) {
      throw GUIDE_REVISION_IS_UNKNOWN.because("第%d版はありません", command.revision());
    }
    var asked =
        new GuidePublished(
            id,
            command.revision(),
            command.effectiveFrom(),
            command.effectiveTo(),
            command.departments());
    if (!state.publications().contains(asked)) {
      apply(asked);
    }
  }

  @EventSourcingHandler
  void evolve(GuideEvent event) {
    id = event.guide();
    state = state.after(event);
  }
}
