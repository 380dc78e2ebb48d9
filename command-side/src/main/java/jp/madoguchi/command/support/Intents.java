package jp.madoguchi.command.support;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import jp.madoguchi.platform.messaging.CurrentActor;
import jp.madoguchi.shared.id.Identifier;
import org.axonframework.messaging.HandlerExecutionException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How a controller sends an intent and answers for what came of it. */
@Component
public class Intents {

  private final Sending sending;
  private final Creations creations;
  private final Changes changes;
  private final Rule rule;
  private final Facts facts;

  Intents(Sending sending, Creations creations, Changes changes, Rule rule, Facts facts) {
    this.rule = rule;
    this.facts = facts;
    this.sending = sending;
    this.creations = creations;
    this.changes = changes;
  }

  /**
   * Creates a life: 201 with {@code Location} and {@code ETag}. The same {@code Idempotency-Key}
   * with the same body gets the same answer again; with another body it is refused (422), and while
   * the first request is still running, too (409).
   *
   * @param collection the path of the collection, such as {@code /api/v1/contacts}
   * @param id makes the typed name of the life from a UUID
   * @param intent makes the command that creates the life of that name
   */
  public <I extends Identifier> ResponseEntity<Written> create(
      String collection, Function<UUID, I> id, Function<I, Object> intent) {
    return creations.create(collection, id, intent);
  }

  /** Creates a life that has its name already; another life of that name is in the way (409). */
  public ResponseEntity<Written> create(String collection, Identifier life, Object intent) {
    return creations.create(collection, life, intent);
  }

  /**
   * Changes a life: 200 with the new {@code ETag}. Needs {@code If-Match} (428 without it, 412 with
   * what changed and who changed it when it is stale).
   */
  public ResponseEntity<Written> change(Identifier life, Object intent) {
    var seen = Request.current().seenVersion();
    try {
      var decided = sending.send(intent, Map.of(Metadata.SEEN_VERSION, seen));
      return answer(life, (Decided) Objects.requireNonNull(decided));
    } catch (HandlerExecutionException e) {
      throw LifeRefusal.isTooLate(e) ? changes.since(life, seen) : e;
    }
  }

  /**
   * The same, of a life that names another one: what it names is only looked at for those who may
   * ask for such a thing at all.
   */
  public ResponseEntity<Written> change(Identifier life, Object intent, Runnable look) {
    rule.requireRight(CurrentActor.get().orElseThrow(), intent);
    look.run();
    return change(life, intent);
  }

  /** Whether whoever asks may ask for such a thing at all. */
  public void requireRight(Intent intent) {
    rule.requireRight(CurrentActor.get().orElseThrow(), intent);
  }

  /** Asks a life for what is safe to repeat, whether or not it has begun. */
  public Made repeat(Identifier life, Object intent) {
    var before = facts.count(life);
    sending.send(intent, Map.of());
    return new Made(before, facts.count(life));
  }

  /** How many facts of a life there were, and are now. */
  public record Made(int before, int now) {}

  private static ResponseEntity<Written> answer(Identifier life, Decided decided) {
    return ResponseEntity.ok()
        .eTag("\"%d\"".formatted(decided.version()))
        .body(new Written(life.value(), decided.version(), decided.number()));
  }
}
