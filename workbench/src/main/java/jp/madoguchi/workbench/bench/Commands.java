package jp.madoguchi.workbench.bench;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import jp.madoguchi.platform.messaging.CurrentActor;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.workbench.server.InThisProcess;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import tools.jackson.databind.json.JsonMapper;

/** Sends commands as they would arrive over a wire: by the name of their class, as JSON. */
final class Commands {

  private static final String CONTACT = "jp.madoguchi.command.contact.ContactCommand$";
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Actor CLERK =
      new Actor(new StaffId("staff-sato"), new DepartmentId("dept-citizens"), "", "");

  private final CommandGateway gateway;
  private final Serializer serializer;
  private final Sealer sealer;
  private final Clock clock;
  private final LongAdder sent = new LongAdder();

  Commands(InThisProcess city) {
    this.gateway = city.part(CommandGateway.class);
    this.serializer = city.part(Serializer.class);
    this.sealer = city.part(Sealer.class);
    this.clock = city.part(Clock.class);
  }

  long sent() {
    return sent.sum();
  }

  /** One contact from its reception to its completion: five commands, six facts. */
  void visit() {
    var id = ContactId.next();
    send(
        "ReceiveContact",
        id,
        Map.of(
            "channel", "COUNTER",
            "office", "MAIN",
            "department", CLERK.department().value(),
            "purposes", List.of("MOVING_IN"),
            "considerations", List.of(),
            "clerk", CLERK.staff().value()));
    var window = Map.of("window", "1番", "clerk", CLERK.staff().value());
    send("CallContact", id, window);
    send("StartService", id, window);
    send(
        "AddNote",
        id,
        Map.of("kind", "SERVICE", "text", sealer.seal(id, new FreeText("必要書類を説明した"))));
    send("CompleteContact", id, Map.of("outcome", "RESOLVED"));
  }

  private void send(String name, ContactId id, Map<String, ?> fields) {
    var body = new HashMap<String, Object>(fields);
    body.put("contactId", id.value());
    body.put("happenedAt", clock.instant().toString());
    try {
      CurrentActor.as(CLERK, () -> gateway.send(command(name, body)).get(30, TimeUnit.SECONDS));
    } catch (Exception e) {
      throw new IllegalStateException(name, e);
    }
    sent.increment();
  }

  private Object command(String name, Map<String, Object> body) {
    var json = JSON.writeValueAsString(body);
    return serializer.deserialize(
        new SimpleSerializedObject<>(json, String.class, CONTACT + name, null));
  }
}
