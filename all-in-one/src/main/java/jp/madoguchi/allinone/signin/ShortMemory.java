package jp.madoguchi.allinone.signin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * The sign-ins that are under way, and the last ones: so long that a code that is used twice is
 * noticed. A token stands for itself and is not looked up; a restart forgets what was under way.
 */
class ShortMemory implements OAuth2AuthorizationService {

  private static final int REMEMBERED = 2_000;

  private final Map<String, OAuth2Authorization> last = new Last();

  @Override
  public synchronized void save(OAuth2Authorization authorization) {
    last.put(authorization.getId(), authorization);
  }

  @Override
  public synchronized void remove(OAuth2Authorization authorization) {
    last.remove(authorization.getId());
  }

  @Override
  public synchronized @Nullable OAuth2Authorization findById(String id) {
    return last.get(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
    return first(one -> hasCode(one, token) || one.getToken(token) != null);
  }

  private static boolean hasCode(OAuth2Authorization authorization, String code) {
    var known = authorization.getToken(OAuth2AuthorizationCode.class);
    return known != null && known.getToken().getTokenValue().equals(code);
  }

  private synchronized @Nullable OAuth2Authorization first(Predicate<OAuth2Authorization> wanted) {
    return last.values().stream().filter(wanted).findFirst().orElse(null);
  }

  private static final class Last extends LinkedHashMap<String, OAuth2Authorization> {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, OAuth2Authorization> eldest) {
      return size() > REMEMBERED;
    }
  }
}
