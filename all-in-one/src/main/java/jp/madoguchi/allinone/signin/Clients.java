package jp.madoguchi.allinone.signin;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * The programs through which people sign in, and those that sign in themselves. The screen and the
 * command line can keep no secret and prove by PKCE that they began what they end; a partner's
 * system has one.
 */
class Clients implements RegisteredClientRepository {

  static final String SPA = "madoguchi-spa";
  static final String COMMAND_LINE = "madoguchi-cli";
  static final String PARTNER = "partner-concierge";
  static final StaffId PARTNERS_NAME = nameOf(PARTNER);

  private static final String LOOPBACK = "http://127.0.0.1/signed-in"; // At any port (RFC 8252).
  private static final Duration CODE_LIFE = Duration.ofMinutes(2);

  private final Secrets secrets;
  private final Duration tokenLife;
  private final List<RegisteredClient> open;

  /**
   * @param spaRedirects where the screen waits for its code
   * @param dashboard where the dashboard does, and where it is when somebody has signed out
   */
  Clients(Secrets secrets, List<String> spaRedirects, String dashboard, Duration tokenLife) {
    this.secrets = secrets;
    this.tokenLife = tokenLife;
    this.open =
        List.of(
            pkce(SPA, and(spaRedirects, dashboard), and(roots(spaRedirects), dashboard)),
            pkce(COMMAND_LINE, List.of(LOOPBACK), roots(List.of(LOOPBACK))));
  }

  private static List<String> and(List<String> some, String another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }

  private static List<String> roots(List<String> redirects) {
    return redirects.stream().map(uri -> URI.create(uri).resolve("/").toString()).toList();
  }

  /** As whom a program acts that signs in itself. */
  static StaffId nameOf(String client) {
    return new StaffId("staff-" + client);
  }

  private RegisteredClient pkce(String id, List<String> redirects, List<String> signedOut) {
    return RegisteredClient.withId(id)
        .clientId(id)
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUris(all -> all.addAll(redirects))
        .postLogoutRedirectUris(all -> all.addAll(signedOut))
        .scope("openid")
        .clientSettings(
            ClientSettings.builder()
                .requireProofKey(true)
                .requireAuthorizationConsent(false)
                .build())
        .tokenSettings(tokens())
        .build();
  }

  private RegisteredClient partner(String hash) {
    return RegisteredClient.withId(PARTNER)
        .clientId(PARTNER)
        .clientSecret(hash)
        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
        .tokenSettings(tokens())
        .build();
  }

  private TokenSettings tokens() {
    return TokenSettings.builder()
        .accessTokenTimeToLive(tokenLife)
        .authorizationCodeTimeToLive(CODE_LIFE)
        .build();
  }

  @Override
  public @Nullable RegisteredClient findByClientId(String clientId) {
    return all().filter(client -> client.getClientId().equals(clientId)).findFirst().orElse(null);
  }

  @Override
  public @Nullable RegisteredClient findById(String id) {
    return findByClientId(id);
  }

  private Stream<RegisteredClient> all() {
    Optional<RegisteredClient> partner = secrets.hashOf(PARTNER).map(this::partner);
    return Stream.concat(open.stream(), partner.stream());
  }

  /** There is nothing to save: who they are stands in the configuration. */
  @Override
  public void save(RegisteredClient client) {
    throw new UnsupportedOperationException("Clients are configured");
  }
}
