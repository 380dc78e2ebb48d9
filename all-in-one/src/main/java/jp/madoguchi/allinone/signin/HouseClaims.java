package jp.madoguchi.allinone.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/**
 * What a token says: who it is of, that it is for us, and until when by the clock of the house.
 * What they may do is not in it, because that may change before it ends.
 */
record HouseClaims(String audience, Duration life, Clock clock)
    implements OAuth2TokenCustomizer<JwtEncodingContext> {

  @Override
  public void customize(JwtEncodingContext token) {
    var now = clock.instant();
    token.getClaims().issuedAt(now).notBefore(now).expiresAt(now.plus(life));
    if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
      token.getClaims().audience(List.of(audience));
    }
    if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(token.getAuthorizationGrantType())) {
      token.getClaims().subject(Clients.nameOf(token.getRegisteredClient().getClientId()).value());
    }
  }
}
