package jp.madoguchi.projection.support;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.axonframework.eventhandling.pooled.MaxSegmentProvider;
import org.bson.Document;

/**
 * 分担 — how many segments of the facts this node may fold, so that query sides on the same pages
 * share the work. Every node beats a counter of its own whenever its processor asks; one whose
 * counter stands still is gone, and the others take over. No node trusts another's clock.
 */
final class FairShare implements MaxSegmentProvider, AutoCloseable {

  private static final Duration SILENCE = Duration.ofSeconds(15);
  private static final UpdateOptions OR_INSERT = new UpdateOptions().upsert(true);

  private final MongoCollection<Document> nodes;
  private final String node;
  private final IntSupplier segments;
  private final Map<String, Beat> heard = new HashMap<>();

  /** A counter, and when this node saw it move. */
  private record Beat(long count, long nanos) {

    Beat seen(long counted, long now) {
      return counted == count ? this : new Beat(counted, now);
    }

    boolean isSilent(long now) {
      return now - nanos > SILENCE.toNanos();
    }
  }

  FairShare(MongoCollection<Document> nodes, String node, IntSupplier segments) {
    this.nodes = nodes;
    this.node = node;
    this.segments = segments;
  }

  @Override
  public synchronized int getMaxSegments(String processor) {
    nodes.updateOne(eq("_id", node), Updates.inc("beats", 1L), OR_INSERT);
    listen(System.nanoTime());
    return Math.ceilDiv(Math.max(1, segments.getAsInt()), heard.size());
  }

  private void listen(long now) {
    var present = new HashMap<String, Beat>();
    for (var beating : nodes.find()) {
      var name = beating.getString("_id");
      var count = beating.getLong("beats");
      present.put(name, heard.getOrDefault(name, new Beat(count, now)).seen(count, now));
    }
    present.forEach((name, beat) -> forgetIfSilent(name, beat, now));
    present.values().removeIf(beat -> beat.isSilent(now));
    heard.clear();
    heard.putAll(present);
  }

  private void forgetIfSilent(String name, Beat beat, long now) {
    if (beat.isSilent(now)) {
      nodes.deleteOne(eq("_id", name));
    }
  }

  /** The others need not wait until they notice. */
  @Override
  public void close() {
    nodes.deleteOne(eq("_id", node));
  }
}
