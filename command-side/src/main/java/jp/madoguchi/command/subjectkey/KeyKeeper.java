package jp.madoguchi.command.subjectkey;

import jp.madoguchi.platform.privacy.SubjectKeys;
import jp.madoguchi.shared.consultation.ConsultationEvent.ConsultationAsked;
import jp.madoguchi.shared.contact.ContactEvent.VisitorIdentified;
import jp.madoguchi.shared.erasure.ErasureEvent.ErasureRequested;
import jp.madoguchi.shared.erasure.ErasureEvent.LegalHoldPlaced;
import jp.madoguchi.shared.erasure.ErasureEvent.VisitorErased;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicantIdentified;
import jp.madoguchi.shared.visitor.VisitorEvent.MergeUndone;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorMerged;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps to whom the keys belong, as the facts tell. Telling it all again changes nothing, but that
 * keys are destroyed once more that a restored table had brought back.
 */
@Component
@ProcessingGroup(KeyProcessing.KEYS)
class KeyKeeper {

  private final SubjectKeys keys;

  KeyKeeper(SubjectKeys keys) {
    this.keys = keys;
  }

  @EventHandler
  void on(VisitorIdentified event) {
    keys.handOver(event.contactId(), event.visitor());
  }

  @EventHandler
  void on(ApplicantIdentified event) {
    keys.handOver(event.caseId(), event.visitor());
  }

  /** What is asked about a contact or a case is theirs whose it is, or will be known to be. */
  @EventHandler
  void on(ConsultationAsked event) {
    if (event.contact() != null) {
      keys.handOver(event.consultation(), event.contact());
    } else if (event.procedureCase() != null) {
      keys.handOver(event.consultation(), event.procedureCase());
    }
  }

  @EventHandler
  void on(VisitorMerged event) {
    keys.handOver(event.visitor(), event.into());
  }

  @EventHandler
  void on(MergeUndone event) {
    keys.takeBack(event.visitor());
  }

  /** The reasons are about the visitor, too. */
  @EventHandler
  void on(ErasureRequested event) {
    keys.handOver(event.erasure(), event.erasure().visitor());
  }

  @EventHandler
  void on(LegalHoldPlaced event) {
    keys.handOver(event.erasure(), event.erasure().visitor());
  }

  @EventHandler
  void on(VisitorErased event) {
    keys.destroy(event.visitor());
  }
}
