package jp.madoguchi.projection.support;

import static com.mongodb.client.model.Filters.eq;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 到達位置 — how far in the store all pages have come, on whichever node they are folded: everything up
 * to there is shown by every page. Asked anew every second at most.
 */
@Component
public class Reached {

  private static final long FRESH = Duration.ofSeconds(1).toNanos();

  private final MongoTemplate template;
  private final Serializer serializer;
  private final EventStore store;
  private volatile @Nullable Read last;

  Reached(MongoTemplate template, Serializer serializer, EventStore store) {
    this.template = template;
    this.serializer = serializer;
    this.store = store;
  }

  /**
   * @param position of the last fact that every page shows
   * @param behind how many positions lie between it and the newest fact
   */
  public record Mark(long position, long behind) {}

  private record Read(Mark mark, long at) {}

  public Mark mark() {
    var known = last;
    if (known == null || System.nanoTime() - known.at() > FRESH) {
      known = new Read(read(), System.nanoTime());
      last = known;
    }
    return known.mark();
  }

  private Mark read() {
    var positions = positions();
    var head = position(store.createHeadToken());
    var slowest = positions.stream().mapToLong(Long::longValue).min().orElse(-1);
    return new Mark(slowest, Math.max(0, head - slowest));
  }

  private List<Long> positions() {
    var positions = new ArrayList<Long>();
    for (var segment :
        template.trackingTokensCollection().find(eq("processorName", PageProcessing.PAGES))) {
      positions.add(position(token(segment)));
    }
    return positions;
  }

  private @Nullable TrackingToken token(Document segment) {
    var bytes = segment.get("token", Binary.class);
    return bytes == null
        ? null
        : serializer.deserialize(
            new SimpleSerializedObject<>(
                bytes.getData(), byte[].class, segment.getString("tokenType"), null));
  }

  private static long position(@Nullable TrackingToken token) {
    return token == null ? -1 : WrappedToken.unwrapLowerBound(token).position().orElse(-1);
  }
}
