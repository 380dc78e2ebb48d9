package jp.madoguchi.projection.visitorpage;

import static jp.madoguchi.projection.support.Cast.HANAKO;
import static jp.madoguchi.projection.support.Cast.minute;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.visitor.Language;
import jp.madoguchi.shared.visitor.Particulars;
import jp.madoguchi.shared.visitor.Particulars.Address;
import jp.madoguchi.shared.visitor.Particulars.BirthDate;
import jp.madoguchi.shared.visitor.ProtectionGround;
import jp.madoguchi.shared.visitor.RestrainedProcess;
import jp.madoguchi.shared.visitor.RestraintLevel;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLifted;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLiftedTemporarily;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionSet;
import jp.madoguchi.shared.visitor.VisitorEvent.Restraint;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;

/** What happens to Hanako, fact by fact, and the page that comes of it. */
final class VisitorLife {

  static final VisitorId OTHER = VisitorId.of(new UUID(4, 4));
  static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
  static final LocalDate LAST = LocalDate.of(2021, 3, 31);
  static final VisitorRegistered REGISTERED =
      new VisitorRegistered(
          HANAKO,
          particulars("7条通9丁目"),
          Set.of(Consideration.WHEELCHAIR, Consideration.INTERPRETER),
          minute(0));

  private VisitorLife() {}

  static VisitorPage told(List<VisitorEvent> life) {
    var page = VisitorPage.startedBy((VisitorRegistered) life.getFirst(), recorded(0, 0));
    for (var n = 1; n < life.size(); n++) {
      page = page.after(life.get(n), recorded(n, n));
    }
    return page;
  }

  static Particulars particulars(String address) {
    return new Particulars(
        sealed("旭川 花子"),
        sealed("アサヒカワ ハナコ"),
        null,
        null,
        new BirthDate(sealed("昭和30年2月30日"), sealed("1955-02-30")),
        List.of(sealed("0166-00-0000")),
        new Address(null, sealed(address)),
        new Language("ja"),
        null);
  }

  static ProtectionSet set(int protection, boolean provisional) {
    return new ProtectionSet(
        HANAKO,
        protection,
        ProtectionGround.STALKING,
        provisional,
        List.of(
            new Restraint(RestrainedProcess.ISSUE, RestraintLevel.ERROR),
            new Restraint(RestrainedProcess.INQUIRY, RestraintLevel.ALERT)),
        FIRST,
        provisional ? null : LAST,
        sealed("加害者"),
        null,
        minute(1));
  }

  static ProtectionLiftedTemporarily paused(RestrainedProcess process) {
    return new ProtectionLiftedTemporarily(
        HANAKO, 1, List.of(process), minute(10), sealed("交付"), minute(3));
  }

  static ProtectionLifted lifted(int protection) {
    return new ProtectionLifted(HANAKO, protection, sealed("申出"), minute(4));
  }
}
