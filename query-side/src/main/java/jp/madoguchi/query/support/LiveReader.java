package jp.madoguchi.query.support;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import jp.madoguchi.platform.signin.SignedIn;
import jp.madoguchi.query.support.LiveFeed.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/**
 * One connected browser. What waits for it is bounded: who reads too slowly is cut off. It is let
 * go when its proof of who it is ends, or its rights change, and comes back with new ones.
 */
final class LiveReader<T> {

  private static final int WAITING = 12_000;

  private final SseEmitter emitter;
  private final BlockingQueue<SseEventBuilder> waiting = new ArrayBlockingQueue<>(WAITING);
  private final Function<T, Optional<LiveEvent>> show;
  private final Duration heartbeat;
  private final SignedIn proof;
  private final InstantSource clock;
  private final BooleanSupplier allowed;
  private volatile boolean open = true;

  LiveReader(
      Function<T, Optional<LiveEvent>> show,
      Duration heartbeat,
      SignedIn proof,
      InstantSource clock,
      BooleanSupplier allowed) {
    this.emitter = emitter(proof.left(clock.instant()).plus(heartbeat));
    this.show = show;
    this.heartbeat = heartbeat;
    this.proof = proof;
    this.clock = clock;
    this.allowed = allowed;
  }

  SseEmitter start() {
    emitter.onCompletion(this::close);
    emitter.onError(_ -> close());
    return emitter;
  }

  /**
   * Nothing is sent before the answer has begun: a browser that goes before that would leave behind
   * a request that nobody ends.
   */
  private SseEmitter emitter(Duration longest) {
    return new SseEmitter(longest.toMillis()) {
      @Override
      protected void extendResponse(ServerHttpResponse response) {
        super.extendResponse(response);
        Thread.ofVirtual().name("live-reader").start(LiveReader.this::send);
      }
    };
  }

  /** Whether this reader is still worth offering to. */
  boolean offer(Change<T> change) {
    if (isOver()) {
      end();
      return false;
    }
    var event = show.apply(change.what());
    if (open && event.isPresent() && !waiting.offer(built(change.position(), event.get()))) {
      close();
    }
    return open;
  }

  void resync() {
    waiting.add(SseEmitter.event().name("resync").data(Map.of()));
  }

  /** The house closes: the browser is let go, and comes back elsewhere from what it has seen. */
  void end() {
    close();
    waiting.offer(SseEmitter.event().comment("end"));
  }

  private static SseEventBuilder built(LivePosition position, LiveEvent event) {
    return SseEmitter.event().id(position.toString()).name(event.name()).data(event.data());
  }

  private boolean isOver() {
    return proof.left(clock.instant()).isZero();
  }

  private void close() {
    open = false;
  }

  private void send() {
    try {
      emitter.send(SseEmitter.event().comment("open"));
      while (open && !isOver()) {
        sendIfAllowed(next());
      }
      close();
      emitter.complete();
    } catch (IOException e) {
      close(); // The browser is gone: there is nobody to tell.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
    } catch (RuntimeException e) {
      close(); // It cannot be put on record, or told whether they may look: they may ask again.
      emitter.complete();
    }
  }

  /** Rights that have ended, or changed, end the stream; whoever may look comes back by itself. */
  private void sendIfAllowed(SseEventBuilder event) throws IOException {
    if (allowed.getAsBoolean()) {
      emitter.send(event);
    } else {
      close();
    }
  }

  private SseEventBuilder next() throws InterruptedException {
    var left = proof.left(clock.instant());
    var patience = left.compareTo(heartbeat) < 0 ? left : heartbeat;
    @Nullable SseEventBuilder event = waiting.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    return event == null ? SseEmitter.event().comment("heartbeat") : event;
  }
}
