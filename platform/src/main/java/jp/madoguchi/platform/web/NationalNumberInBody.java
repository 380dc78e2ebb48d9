package jp.madoguchi.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import jp.madoguchi.platform.privacy.NationalNumber;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.json.JsonMapper;

/** Looks for a 個人番号 in the words, numbers and names of a body, whatever they are meant for. */
@Component
class NationalNumberInBody {

  private final JsonMapper json;

  NationalNumberInBody(JsonMapper json) {
    this.json = json;
  }

  /** Where it is (RFC 6901), if there is one. A body that is no JSON is searched as text. */
  Optional<String> pointer(byte[] body) {
    try (var parser = json.createParser(body)) {
      return pointer(parser);
    } catch (JacksonException e) {
      return NationalNumber.isIn(new String(body, UTF_8)) ? Optional.of("") : Optional.empty();
    }
  }

  private static Optional<String> pointer(JsonParser parser) {
    for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (canHold(token) && NationalNumber.isIn(parser.getString())) {
        return Optional.of(pointer(token, parser.streamReadContext()));
      }
    }
    return Optional.empty();
  }

  private static boolean canHold(JsonToken token) {
    return token == JsonToken.PROPERTY_NAME || token.isScalarValue();
  }

  /** The name of a field that is itself a number is not repeated: its owner is named. */
  private static String pointer(JsonToken token, TokenStreamContext context) {
    var owner = token == JsonToken.PROPERTY_NAME ? context.getParent() : context;
    return owner.pathAsPointer().toString();
  }
}
