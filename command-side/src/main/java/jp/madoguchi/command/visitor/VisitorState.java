package jp.madoguchi.command.visitor;

import static jp.madoguchi.command.visitor.VisitorRejection.NOTHING_TO_CHANGE;
import static jp.madoguchi.command.visitor.VisitorRejection.NOT_REGISTERED;
import static jp.madoguchi.command.visitor.VisitorRejection.PROTECTION_IS_SET_OTHERWISE;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.command.visitor.VisitorCommand.SetConsiderations;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.visitor.Particulars;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.ConsiderationsSet;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsAmended;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsCorrected;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;

/** What is known of a visitor. */
sealed interface VisitorState {

  /** Before the first fact. */
  record NotRegistered() implements VisitorState {}

  /** Known by name, and by what else was entered. */
  record Registered(
      Particulars particulars,
      Set<Consideration> considerations,
      Protections protections,
      Identity identity)
      implements VisitorState {

    /** What the patch makes of the particulars, unless they may not be changed at that moment. */
    Particulars changed(Patch patch, Instant at) {
      identity.requireOfTheirOwn();
      protections.requireChangeable(at);
      var next = patch.on(particulars);
      if (next.equals(particulars)) {
        throw NOTHING_TO_CHANGE.because("変更する項目を1つ以上指定してください");
      }
      return next;
    }

    Optional<VisitorEvent> decide(SetConsiderations command) {
      identity.requireOfTheirOwn();
      requireNoProtection(command.considerations());
      return command.considerations().equals(considerations)
          ? Optional.empty()
          : Optional.of(
              new ConsiderationsSet(
                  command.visitor(), command.considerations(), command.happenedAt()));
    }
  }

  /** A flag that anybody could set or take away would protect nobody. */
  static void requireNoProtection(Set<Consideration> considerations) {
    if (considerations.contains(Consideration.PROTECTION)) {
      throw PROTECTION_IS_SET_OTHERWISE.because("支援措置は配慮事項ではなく、支援措置として設定してください");
    }
  }

  default Registered registered() {
    if (this instanceof Registered registered) {
      return registered;
    }
    throw NOT_REGISTERED.because("来庁者が見つかりません");
  }

  default VisitorState after(VisitorEvent event) {
    if (event instanceof VisitorRegistered first) {
      return new Registered(
          first.particulars(), first.considerations(), Protections.NONE, Identity.OF_THEIR_OWN);
    }
    var before = registered();
    return new Registered(
        switch (event) {
          case ParticularsAmended amended -> amended.particulars();
          case ParticularsCorrected corrected -> corrected.particulars();
          default -> before.particulars();
        },
        event instanceof ConsiderationsSet set ? set.considerations() : before.considerations(),
        before.protections().after(event),
        before.identity().after(event));
  }
}
