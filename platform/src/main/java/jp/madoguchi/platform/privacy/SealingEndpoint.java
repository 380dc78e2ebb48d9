package jp.madoguchi.platform.privacy;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.madoguchi.platform.privacy.kek.KeyEncryption;
import jp.madoguchi.platform.privacy.kek.Rotatable;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

/**
 * For operators: {@code GET /actuator/sealing} says which key-encryption key wraps how many data
 * keys, {@code POST} goes on with a rotation, {@code DELETE} ends it.
 */
@Component
@Endpoint(id = "sealing")
class SealingEndpoint {

  private final KeyTable table;
  private final KeyEncryption keks;
  private final Rewrapping rewrapping;

  SealingEndpoint(KeyTable table, KeyEncryption keks, Rewrapping rewrapping) {
    this.table = table;
    this.keks = keks;
    this.rewrapping = rewrapping;
  }

  /** The steps of a rotation. */
  enum Step {
    /** One more key in the key file, which wraps nothing yet. */
    ADD,
    /** The newest key of the key file wraps from now on, and wraps all keys anew. */
    USE,
    /** Whatever is primary wraps all keys anew. */
    REWRAP
  }

  /**
   * @param primary the key that wraps from now on
   * @param rewrapping whether keys are being wrapped anew by this node
   */
  record Sealing(String primary, List<Kek> keks, boolean rewrapping) {}

  /**
   * @param keys how many data keys it wraps
   * @param here whether this node has it; if not, those keys open nothing here
   */
  record Kek(String name, long keys, boolean here) {}

  @ReadOperation
  Sealing sealing() {
    var counts = table.countByKek();
    var here = keks.names();
    var names = new TreeSet<>(counts.keySet());
    names.addAll(here);
    return new Sealing(
        keks.primary(),
        names.stream().map(name -> kek(name, counts, here.contains(name))).toList(),
        rewrapping.isRunning());
  }

  @WriteOperation
  Sealing take(Step step) {
    switch (step) {
      case ADD -> file().addKey();
      case USE -> file().useNewest();
      case REWRAP -> {}
    }
    if (step != Step.ADD) {
      rewrapping.begin();
    }
    return sealing();
  }

  @DeleteOperation
  Sealing remove(@Selector String kek) {
    if (kek.equals(keks.primary()) || table.countByKek().containsKey(kek)) {
      throw new InvalidEndpointRequestException(
          kek + " still wraps keys", "It is the primary, or wraps keys: USE another first");
    }
    if (!keks.names().contains(kek)) {
      throw new InvalidEndpointRequestException(kek + " is not here", "There is no such key");
    }
    file().remove(kek);
    return sealing();
  }

  private Rotatable file() {
    return keks.rotatable()
        .orElseThrow(
            () ->
                new InvalidEndpointRequestException(
                    "The keys are not in a file of ours",
                    "Replace the keys where they are kept, then REWRAP"));
  }

  private static Kek kek(String name, Map<String, Long> counts, boolean here) {
    return new Kek(name, counts.getOrDefault(name, 0L), here);
  }
}
