package jp.madoguchi.platform.access;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import jp.madoguchi.platform.access.Look.Sight;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.shared.access.AccessKind;
import jp.madoguchi.shared.access.AccessRecorded;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Puts one look of one person on record, as its answer goes out. */
final class Recording {

  private static final List<String> FILES =
      List.of(
          "text/csv",
          "application/x-ndjson",
          "application/zip",
          "application/vnd.",
          "application/octet-stream");

  /** What was searched for is nobody's to read but an auditor's. */
  @FunctionalInterface
  interface Sealing {
    @Nullable SealedText sealIfPresent(Identifier life, @Nullable FreeText text);
  }

  private final Caller caller;
  private final Look look;
  private final AccessLog log;
  private final Sealing sealing;
  private final Clock clock;
  private AccessKind kind = AccessKind.LIST;
  private volatile boolean shows;

  Recording(Caller caller, Look look, AccessLog log, Sealing sealing, Clock clock) {
    this.caller = caller;
    this.look = look;
    this.log = log;
    this.sealing = sealing;
    this.clock = clock;
  }

  /** The first byte is about to leave. */
  void open(int status, @Nullable String contentType) {
    var type = Objects.requireNonNullElse(contentType, "");
    shows = status < HttpStatus.BAD_REQUEST.value();
    kind = kind(type);
    if (shows) {
      if (kind == AccessKind.STREAM) {
        look.atRows(0);
      }
      settle();
    } else if (isRefusal(status)) {
      log.tryToRecord(fact(true, new Sight(look.screen().named(), 0, false, null)));
    }
  }

  /** Whatever has come into sight is on record when this returns. */
  void settle() {
    if (!shows || !look.isPending()) {
      return;
    }
    var sight = look.take();
    try {
      log.record(fact(false, sight));
    } catch (LookNotRecorded e) {
      look.putBack(sight);
      throw e;
    }
  }

  /**
   * 閲覧の拒否: by name, whether it exists or not. Who asks for what is not theirs must not be told
   * apart, not even by the time it takes.
   */
  private boolean isRefusal(int status) {
    var screen = look.screen();
    return screen.isRead()
        && (status == HttpStatus.FORBIDDEN.value()
            || status == HttpStatus.NOT_FOUND.value() && screen.isOfOneLife());
  }

  private AccessKind kind(String type) {
    if (type.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE)) {
      return AccessKind.STREAM;
    }
    if (FILES.stream().anyMatch(type::startsWith)) {
      return AccessKind.EXPORT;
    }
    return look.kind();
  }

  private AccessRecorded fact(boolean refused, Sight sight) {
    var actor = caller.actor();
    return new AccessRecorded(
        actor.staff(),
        actor.department(),
        actor.terminal(),
        actor.purpose(),
        kind,
        refused,
        look.screen().endpoint(),
        look.screen().name(),
        sight.lives(),
        sight.rows(),
        sealing.sealIfPresent(actor.staff(), sight.terms()),
        sight.masked(),
        caller.hasBrokenGlass(),
        false,
        clock.instant());
  }
}
