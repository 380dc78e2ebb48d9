package jp.madoguchi.command.proof;

import java.io.IOException;
import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.madoguchi.command.proof.ExportTable.TakenOver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the bundles that were asked for, one after the other, and throws old ones away. */
@Component
class Exporting {

  private static final Logger LOG = LoggerFactory.getLogger(Exporting.class);

  private final ExportTable exports;
  private final ExportMaking making;
  private final Period kept;
  private final Clock clock;

  Exporting(
      ExportTable exports,
      ExportMaking making,
      @Value("${madoguchi.proof.exports.kept}") Period kept,
      Clock clock) {
    this.exports = exports;
    this.making = making;
    this.kept = kept;
    this.clock = clock;
  }

  @Scheduled(fixedDelayString = "${madoguchi.proof.exports.every}")
  void makeAll() {
    exports.throwAwayBefore(clock.instant().atOffset(ZoneOffset.UTC).minus(kept).toInstant());
    var owner = UUID.randomUUID().toString();
    for (var next = exports.claim(owner); next.isPresent(); next = exports.claim(owner)) {
      make(next.get(), owner);
    }
  }

  private void make(Export export, String owner) {
    var out = new PieceStream((piece, number) -> exports.add(export, owner, number, piece));
    try (out) {
      making.make(
          export,
          out,
          (leaves, done, facts) -> exports.progress(export, owner, leaves, done, facts));
    } catch (TakenOver e) {
      LOG.warn("{} is made by another node now", export.id());
      return;
    } catch (IOException | RuntimeException e) {
      LOG.error("{} could not be made", export.id(), e);
      exports.end(export, owner, "FAILED", 0);
      return;
    }
    exports.end(export, owner, "READY", out.bytes());
  }
}
