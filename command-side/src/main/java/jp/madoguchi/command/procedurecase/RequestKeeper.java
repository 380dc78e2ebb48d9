package jp.madoguchi.command.procedurecase;

import jp.madoguchi.command.support.OpenErrands;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.FindingProposedByModel;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelAsked;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ModelKeptSilent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps the index of requests to a model: it may be thrown away and is written again by a replay.
 */
@Component
@ProcessingGroup(AdviceProcessing.ADVICE)
class RequestKeeper {

  private final OpenErrands<RequestName> requests;

  RequestKeeper(OpenErrands<RequestName> requests) {
    this.requests = requests;
  }

  @EventHandler
  void on(ModelAsked event) {
    requests.add(new RequestName(event.caseId(), event.request()), event.happenedAt());
  }

  @EventHandler
  void on(FindingProposedByModel event) {
    requests.remove(new RequestName(event.caseId(), event.request()));
  }

  @EventHandler
  void on(ModelKeptSilent event) {
    requests.remove(new RequestName(event.caseId(), event.request()));
  }
}
