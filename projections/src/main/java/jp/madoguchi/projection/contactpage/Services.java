package jp.madoguchi.projection.contactpage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.projection.support.Rows;
import jp.madoguchi.shared.contact.ContactEvent;
import jp.madoguchi.shared.contact.ContactEvent.ContactCancelled;
import jp.madoguchi.shared.contact.ContactEvent.ContactCompleted;
import jp.madoguchi.shared.contact.ContactEvent.ContactHandedOver;
import jp.madoguchi.shared.contact.ContactEvent.HoldEnded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceEnded;
import jp.madoguchi.shared.contact.ContactEvent.ServiceHeld;
import jp.madoguchi.shared.contact.ContactEvent.ServiceStarted;
import jp.madoguchi.shared.contact.TimeAccuracy;

/** 対応の記録 — every service of the contact with its holds. */
public record Services(@JsonValue List<Service> all) {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Services {
    all = List.copyOf(all);
  }

  Services after(ContactEvent event) {
    if (event instanceof ServiceStarted started) {
      return new Services(Rows.with(all, Service.startedBy(started)));
    }
    if (event instanceof ServiceHeld held) {
      return new Services(Rows.lastAmended(all, service -> service.held(held)));
    }
    if (event instanceof HoldEnded ended) {
      return new Services(Rows.amended(all, Service::running, service -> service.resumed(ended)));
    }
    return closedBy(event);
  }

  /** A service also ends when the visitor is sent on, or when the whole contact ends. */
  private Services closedBy(ContactEvent event) {
    if (event instanceof ServiceEnded ended) {
      return closed(ended.happenedAt(), ended.accuracy());
    }
    if (event instanceof ContactCompleted completed) {
      return closed(completed.happenedAt(), completed.accuracy());
    }
    return event instanceof ContactHandedOver || event instanceof ContactCancelled
        ? closed(event.happenedAt(), TimeAccuracy.EXACT)
        : this;
  }

  private Services closed(Instant at, TimeAccuracy accuracy) {
    return new Services(
        Rows.amended(all, Service::running, service -> service.closed(at, accuracy)));
  }
}
