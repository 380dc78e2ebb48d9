package jp.madoguchi.command.modelgateway.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.command.modelgateway.KnownPerson;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.catalog.ReviewAid;
import jp.madoguchi.shared.catalog.ValueKind;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.VisitorIdentified;
import jp.madoguchi.shared.contact.ContactEvent.VisitorNamed;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicantIdentified;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.ApplicationStated;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent.CaseOpened;
import jp.madoguchi.shared.visitor.Particulars;
import jp.madoguchi.shared.visitor.VisitorEvent;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsAmended;
import jp.madoguchi.shared.visitor.VisitorEvent.ParticularsCorrected;
import jp.madoguchi.shared.visitor.VisitorEvent.VisitorRegistered;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 関係者 — all that the house has ever been told of who something is about, earlier names and
 * addresses among it: so that none of it leaves. What was erased is not known any more.
 */
@Component
public class Concerned {

  private final Facts facts;
  private final Sealer sealer;

  Concerned(Facts facts, Sealer sealer) {
    this.facts = facts;
    this.sealer = sealer;
  }

  /** Nobody, if neither is named. */
  public KnownPerson by(@Nullable ContactId contact, @Nullable ProcedureCaseId procedureCase) {
    var known = new Known();
    if (contact != null) {
      ofContact(contact, known);
    }
    if (procedureCase != null) {
      ofCase(procedureCase, known);
    }
    return known.person();
  }

  private void ofContact(ContactId contact, Known known) {
    for (var event : facts.of(contact, ContactEvent.class)) {
      switch (event) {
        case VisitorNamed(_, var name, var kana, var phone, _) -> {
          known.add(contact, known.names, name);
          known.add(contact, known.kana, kana);
          known.add(contact, known.phones, phone);
        }
        case VisitorIdentified identified -> ofVisitor(identified.visitor(), known);
        default -> {}
      }
    }
  }

  private void ofCase(ProcedureCaseId procedureCase, Known known) {
    var aid = ReviewAid.NONE;
    for (var event : facts.of(procedureCase, ProcedureCaseEvent.class)) {
      switch (event) {
        case CaseOpened opened -> {
          aid = opened.procedure().reviewAid();
          known.add(procedureCase, known.names, opened.applicant());
          if (opened.contactId() != null) {
            ofContact(opened.contactId(), known);
          }
        }
        case ApplicantIdentified identified -> ofVisitor(identified.visitor(), known);
        case ApplicationStated stated -> known.add(procedureCase, stated, aid);
        default -> {}
      }
    }
  }

  private void ofVisitor(VisitorId visitor, Known known) {
    for (var event : facts.of(visitor, VisitorEvent.class)) {
      switch (event) {
        case VisitorRegistered registered -> known.add(visitor, registered.particulars());
        case ParticularsAmended amended -> known.add(visitor, amended.particulars());
        case ParticularsCorrected corrected -> known.add(visitor, corrected.particulars());
        default -> {}
      }
    }
  }

  /** What is gathered, opened. */
  private final class Known {

    private final List<String> names = new ArrayList<>();
    private final List<String> kana = new ArrayList<>();
    private final List<String> birthDates = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();
    private final List<String> postalCodes = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();

    private void add(Identifier life, List<String> list, @Nullable SealedText text) {
      if (text != null) {
        var opened = sealer.open(life, text);
        if (!opened.equals(Sealer.ERASED) && !list.contains(opened)) {
          list.add(opened);
        }
      }
    }

    private void add(ProcedureCaseId procedureCase, ApplicationStated stated, ReviewAid aid) {
      for (var one : stated.values()) {
        aid.field(one.field())
            .flatMap(field -> list(field.kind()))
            .ifPresent(list -> add(procedureCase, list, one.value()));
      }
    }

    /** Where a stated value is kept, if it says who somebody is: other words say it of many. */
    private Optional<List<String>> list(ValueKind kind) {
      return switch (kind) {
        case NAME -> Optional.of(names);
        case ADDRESS -> Optional.of(addresses);
        case DAY -> Optional.of(birthDates);
        case TEXT, AMOUNT, FLAG -> Optional.empty();
      };
    }

    private void add(VisitorId visitor, Particulars particulars) {
      add(visitor, names, particulars.name());
      add(visitor, names, particulars.alternativeName());
      add(visitor, names, particulars.formerFamilyName());
      add(visitor, kana, particulars.kana());
      add(visitor, numbers, particulars.residentNumber());
      particulars.phones().forEach(phone -> add(visitor, phones, phone));
      if (particulars.birthDate() != null) {
        add(visitor, birthDates, particulars.birthDate().asWritten());
        add(visitor, birthDates, particulars.birthDate().sortable());
      }
      if (particulars.address() != null) {
        add(visitor, postalCodes, particulars.address().postalCode());
        add(visitor, addresses, particulars.address().fullAddress());
      }
    }

    private KnownPerson person() {
      return new KnownPerson(
          names, kana, birthDates, phones, postalCodes, addresses, List.of(), numbers);
    }
  }
}
