package jp.madoguchi.workbench.fakemodel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A piece of an answer, as an event of a stream. */
final class Chunk {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int TOKENS = 42;

  private Chunk() {}

  static byte[] saying(String text) {
    return event(choice(Map.of("role", "assistant", "content", text), null));
  }

  /** The reason of the end, the count of tokens, and the end. */
  static byte[] end() {
    var usage = with("choices", List.of());
    usage.put(
        "usage",
        Map.of("prompt_tokens", TOKENS, "completion_tokens", TOKENS, "total_tokens", TOKENS * 2));
    var last = new String(event(choice(Map.of(), "stop")), UTF_8) + new String(event(usage), UTF_8);
    return (last + "data: [DONE]\n\n").getBytes(UTF_8);
  }

  private static Map<String, Object> choice(Map<String, ?> delta, @Nullable String finish) {
    var choice = new HashMap<String, @Nullable Object>();
    choice.put("index", 0);
    choice.put("delta", delta);
    choice.put("finish_reason", finish);
    return with("choices", List.of(choice));
  }

  private static Map<String, Object> with(String name, Object value) {
    var chunk = new HashMap<String, Object>();
    chunk.put("id", "chatcmpl-fake");
    chunk.put("object", "chat.completion.chunk");
    chunk.put("created", 1);
    chunk.put("model", "fake");
    chunk.put(name, value);
    return chunk;
  }

  private static byte[] event(Map<String, Object> chunk) {
    return "data: %s\n\n".formatted(JSON.writeValueAsString(chunk)).getBytes(UTF_8);
  }
}
