package jp.madoguchi.platform.signin;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.shared.access.SignInFailure;
import jp.madoguchi.shared.id.StaffId;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/** Reads a token, or says exactly why it proves nothing. */
final class TokenReader implements JwtDecoder {

  /** Signed with a private key: whoever can check a token must not be able to make one. */
  static final Set<JWSAlgorithm> ALGORITHMS = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

  private final JwtDecoder tokens;

  TokenReader(JwtDecoder tokens) {
    this.tokens = tokens;
  }

  @Override
  public Jwt decode(String token) {
    try {
      return tokens.decode(token);
    } catch (JwtValidationException e) {
      var why = SignInFailure.valueOf(e.getErrors().iterator().next().getErrorCode());
      throw new TokenRefused(
          why, why == SignInFailure.WRONG_ISSUER ? Optional.empty() : subjectOf(token));
    } catch (BadJwtException e) {
      throw new TokenRefused(whyNotEvenRead(token), Optional.empty());
    } catch (JwtException e) {
      throw new KeysOutOfReach(e);
    }
  }

  private static SignInFailure whyNotEvenRead(String token) {
    try {
      return switch (JWTParser.parse(token)) {
        case PlainJWT _ -> SignInFailure.UNSIGNED;
        case SignedJWT signed when !ALGORITHMS.contains(signed.getHeader().getAlgorithm()) ->
            SignInFailure.WRONG_ALGORITHM;
        case SignedJWT _ -> SignInFailure.BAD_SIGNATURE;
        default -> SignInFailure.MALFORMED;
      };
    } catch (ParseException | RuntimeException e) {
      return SignInFailure.MALFORMED;
    }
  }

  /** Of a token whose signature was found good. */
  private static Optional<StaffId> subjectOf(String token) {
    try {
      return HouseTokens.staffOf(JWTParser.parse(token).getJWTClaimsSet().getSubject());
    } catch (ParseException e) {
      return Optional.empty();
    }
  }
}
