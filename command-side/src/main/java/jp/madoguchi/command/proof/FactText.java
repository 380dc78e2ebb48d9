package jp.madoguchi.command.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.madoguchi.platform.privacy.Sealer;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * 本文 — what a fact says, as it may stand in a file that leaves the house: of what is sealed only
 * that it is there, or that it was erased.
 */
final class FactText {

  static final String SEALED = "〔封印〕";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> SEALED_TEXT = Set.of("key", "ciphertext");

  private final JdbcTemplate jdbc;
  private final Map<String, Boolean> erased = new HashMap<>();

  FactText(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** As one line of JSON; nothing if it is none. */
  String of(byte[] payload) {
    try {
      return shown(JSON.readTree(payload)).toString();
    } catch (JacksonException e) {
      return "";
    }
  }

  private JsonNode shown(JsonNode node) {
    return switch (node) {
      case ObjectNode sealed when Set.copyOf(sealed.propertyNames()).equals(SEALED_TEXT) ->
          StringNode.valueOf(isErased(sealed.path("key").asString()) ? Sealer.ERASED : SEALED);
      case ObjectNode object -> {
        object.properties().forEach(member -> member.setValue(shown(member.getValue())));
        yield object;
      }
      case ArrayNode array -> {
        for (var n = 0; n < array.size(); n++) {
          array.set(n, shown(array.get(n)));
        }
        yield array;
      }
      default -> node;
    };
  }

  private boolean isErased(String key) {
    return erased.computeIfAbsent(key, this::isDestroyed);
  }

  private boolean isDestroyed(String key) {
    return !jdbc.queryForList(
            "select 1 from subject_key where subject = ? and destroyed_at is not null", key)
        .isEmpty();
  }
}
