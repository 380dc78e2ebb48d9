package jp.madoguchi.command.support;

import static jp.madoguchi.shared.rights.Permission.RECEPTION;
import static jp.madoguchi.shared.rights.Permission.REVIEWING;
import static jp.madoguchi.shared.rights.Permission.SERVING;

import java.time.Instant;
import java.util.List;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.guide.GivenAnswer;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.GuideId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * 手続判定への回答 — asked of a contact by the guidance, which is another feature. Without answers it only
 * asks whether the contact is there for whoever asks.
 */
public record AnswerGuidance(
    @TargetAggregateIdentifier ContactId contactId,
    GuideId guide,
    int revision,
    List<GivenAnswer> answers,
    Instant happenedAt)
    implements Intent {

  public AnswerGuidance {
    answers = List.copyOf(answers);
  }

  @Override
  public Need needs() {
    return Need.of(RECEPTION, SERVING, REVIEWING).orInvolved();
  }
}
