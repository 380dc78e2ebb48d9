package jp.madoguchi.command.contact;

import static jp.madoguchi.command.contact.ContactRejection.NEVER_SERVED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.madoguchi.command.contact.ContactCommand.CountForms;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.FormsFilled;
import jp.madoguchi.shared.id.DepartmentId;

/** 様式 — how many were written by hand at each section, as it was last said there. */
record Forms(Map<DepartmentId, Integer> handWritten) {

  static final Forms NOT_COUNTED = new Forms(Map.of());

  Forms {
    handWritten = Map.copyOf(handWritten);
  }

  List<ContactEvent> count(CountForms command, Visit visit) {
    if (!visit.wasServed()) {
      throw NEVER_SERVED.because("対応していない来庁者対応には、手書きした様式の数を記録できません");
    }
    var count = command.handWritten().value();
    return Integer.valueOf(count).equals(handWritten.get(command.department()))
        ? ContactState.NOT_NEWS
        : List.of(
            new FormsFilled(
                command.contactId(), command.department(), count, command.happenedAt()));
  }

  Forms after(ContactEvent event) {
    if (event instanceof FormsFilled(_, var department, var count, _)) {
      var counted = new HashMap<>(handWritten);
      counted.put(department, count);
      return new Forms(counted);
    }
    return this;
  }
}
