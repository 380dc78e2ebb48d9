package jp.madoguchi.command.visitor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.madoguchi.command.visitor.VisitorCommand.SetProtection;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.visitor.Language;
import jp.madoguchi.shared.visitor.Particulars;
import jp.madoguchi.shared.visitor.Particulars.Address;
import jp.madoguchi.shared.visitor.Particulars.BirthDate;
import jp.madoguchi.shared.visitor.ProtectionGround;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionLifted;
import jp.madoguchi.shared.visitor.VisitorEvent.ProtectionSet;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorMerged;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * The cast and the past of every test of a visitor: Hanako, who asks for protection in April 2020.
 */
final class VisitorStories {

  static final VisitorId HANAKO = VisitorId.next();
  static final VisitorId HANAKO_AGAIN = VisitorId.next();
  static final LocalDate FIRST = LocalDate.of(2020, 4, 1);
  static final LocalDate LAST = LocalDate.of(2021, 3, 31);
  static final Instant NINE = nineOn(FIRST);
  static final SealedText REASON = sealed("理由");
  static final Particulars PARTICULARS =
      new Particulars(
          sealed("旭川 花子"),
          sealed("アサヒカワ ハナコ"),
          null,
          sealed("旭"),
          new BirthDate(sealed("昭和30年2月30日"), sealed("1955-02-30")),
          List.of(sealed("0166-00-0000")),
          new Address(sealed("0700000"), sealed("7条通9丁目")),
          new Language("ja"),
          sealed("1234567"));
  static final Patch NOTHING =
      new Patch(null, null, null, null, null, null, null, null, null, Set.of());

  private VisitorStories() {}

  static FixtureConfiguration<Visitor> fixture() {
    return new AggregateTestFixture<>(Visitor.class);
  }

  static SealedText sealed(String text) {
    return new SealedText("key-1", "sealed:" + text);
  }

  /** Nine in the morning of that day in the city. */
  static Instant nineOn(LocalDate day) {
    return day.atStartOfDay().toInstant(java.time.ZoneOffset.UTC);
  }

  static VisitorRegistered registered() {
    return new VisitorRegistered(HANAKO, PARTICULARS, Set.of(Consideration.INTERPRETER), NINE);
  }

  static Patch address(String line) {
    return new Patch(
        null, null, null, null, null, null, new Address(null, sealed(line)), null, null, Set.of());
  }

  static SetProtection protect(
      boolean provisional, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new SetProtection(
        HANAKO,
        ProtectionGround.DOMESTIC_VIOLENCE,
        provisional,
        Restraints.EVERYTHING,
        from,
        to,
        sealed("加害者"),
        null,
        NINE);
  }

  static ProtectionSet isProtected(int protection) {
    return isProtected(protection, false, LAST);
  }

  static ProtectionSet isProtected(int protection, boolean provisional, @Nullable LocalDate to) {
    return new ProtectionSet(
        HANAKO,
        protection,
        ProtectionGround.DOMESTIC_VIOLENCE,
        provisional,
        Restraints.EVERYTHING.all(),
        FIRST,
        to,
        sealed("加害者"),
        null,
        NINE);
  }

  static ProtectionLifted lifted(int protection) {
    return new ProtectionLifted(HANAKO, protection, REASON, NINE);
  }

  static VisitorMerged merged() {
    return new VisitorMerged(HANAKO, 1, HANAKO_AGAIN, null, NINE);
  }
}
