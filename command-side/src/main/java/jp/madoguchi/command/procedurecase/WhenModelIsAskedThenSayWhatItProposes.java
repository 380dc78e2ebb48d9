package jp.madoguchi.command.procedurecase;

import jakarta.annotation.PreDestroy;
import jp.madoguchi.command.support.Errands;
import jp.madoguchi.command.support.House;
import jp.madoguchi.command.support.OpenErrands;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** モデルの提案 — asks a model about each item that somebody asks it about, and tells the case. */
@Component
@ProcessingGroup(AdviceProcessing.ADVICE)
@DisallowReplay
class WhenModelIsAskedThenSayWhatItProposes {

  private final Errands<RequestName> errands;

  WhenModelIsAskedThenSayWhatItProposes(
      OpenErrands<RequestName> requests, Advising advising, House house) {
    this.errands = new Errands<>(requests, house, advising::of, advising::inVain);
  }

  @EventHandler
  void on(ModelAsked asked) {
    errands.beginSoon();
  }

  @Scheduled(fixedDelayString = "${madoguchi.consultation.look-every}")
  void look() {
    errands.look();
  }

  @PreDestroy
  void stop() {
    errands.stop();
  }
}
