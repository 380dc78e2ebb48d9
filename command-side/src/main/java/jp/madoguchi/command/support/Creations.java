package jp.madoguchi.command.support;

import com.fasterxml.uuid.Generators;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.madoguchi.platform.messaging.CurrentActor;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.id.Identifier;
import org.axonframework.messaging.HandlerExecutionException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Creates lives, each once. The name of a life is derived from the caller and their {@code
 * Idempotency-Key}, and its first facts carry the digest of the request: so the store itself
 * refuses the second creation, knows whether it was the same, and nothing has to be kept beside it.
 */
@Component
class Creations {

  private static final UUID NAMESPACE = UUID.fromString("6f0dc1a4-5d0e-4a53-9a55-0c2ad9d4c7a1");

  private final Sending sending;
  private final Facts facts;
  private final Rule rule;
  private final Set<Identifier> running = ConcurrentHashMap.newKeySet();

  Creations(Sending sending, Facts facts, Rule rule) {
    this.rule = rule;
    this.sending = sending;
    this.facts = facts;
  }

  <I extends Identifier> ResponseEntity<Written> create(
      String collection, Function<UUID, I> id, Function<I, Object> intent) {
    var request = Request.current();
    var life =
        id.apply(
            request.idempotencyKey().map(key -> uuid(collection, key)).orElseGet(Identifier::uuid));
    return create(request, collection, life, intent.apply(life), Creations::keyUsedOtherwise);
  }

  ResponseEntity<Written> create(String collection, Identifier life, Object intent) {
    return create(Request.current(), collection, life, intent, Creations::existsAlready);
  }

  private ResponseEntity<Written> create(
      Request request,
      String collection,
      Identifier life,
      Object intent,
      Supplier<RequestRefused> otherwise) {
    rule.requireRight(CurrentActor.get().orElseThrow(), intent); // Before a word about the life.
    if (!running.add(life)) {
      throw new RequestRefused(
          HttpStatus.CONFLICT, "STILL_RUNNING", "同じ Idempotency-Key の処理がまだ終わっていません");
    }
    try {
      createOnce(intent, request.digest());
      return answer(collection, life, request.digest(), otherwise);
    } finally {
      running.remove(life);
    }
  }

  private void createOnce(Object intent, String digest) {
    try {
      sending.send(intent, Map.of(Metadata.CREATED_BY_REQUEST, digest));
    } catch (HandlerExecutionException e) {
      if (!LifeRefusal.isTooLate(e)) {
        throw e;
      }
      // It exists already; whether by this very request is for its facts to say.
    }
  }

  private ResponseEntity<Written> answer(
      String collection, Identifier life, String digest, Supplier<RequestRefused> otherwise) {
    var version =
        facts.since(life, 0).stream()
                .takeWhile(
                    fact ->
                        Objects.equals(fact.getMetaData().get(Metadata.CREATED_BY_REQUEST), digest))
                .count()
            - 1;
    if (version < 0) {
      throw otherwise.get();
    }
    return ResponseEntity.created(URI.create(collection + "/" + life.value()))
        .eTag("\"%d\"".formatted(version))
        .body(new Written(life.value(), version, null));
  }

  /** RFC 9562 version 5: the same caller with the same key names the same life. */
  private static UUID uuid(String collection, String key) {
    var caller = CurrentActor.get().orElseThrow().staff();
    return Generators.nameBasedGenerator(NAMESPACE)
        .generate(String.join("\n", caller.value(), collection, key));
  }

  private static RequestRefused keyUsedOtherwise() {
    return new RequestRefused(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "IDEMPOTENCY_KEY_REUSED",
        "この Idempotency-Key は別の内容で使われています");
  }

  private static RequestRefused existsAlready() {
    return new RequestRefused(HttpStatus.CONFLICT, "EXISTS_ALREADY", "その識別子はすでに使われています");
  }
}
