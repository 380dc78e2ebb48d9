package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.madoguchi.shared.access.SignInFailed;
import jp.madoguchi.shared.access.SignInFailure;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("だれか")
class TokensTest {

  private static final StaffId SATO = new StaffId("staff-sato");
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @LocalServerPort int port;
  @Autowired Doorkeeper doorkeeper;

  private Clerk sato;

  @BeforeEach
  void sato_is_at_her_desk() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    doorkeeper.forgets();
  }

  @Test
  @DisplayName("名乗らなければ、あるものもないものも401で、記録に残すほどのことではない")
  void nobody_is_answered() {
    for (var path : List.of("/contacts/contact-nobody", "/board", "/board/stream", "/nowhere")) {
      var answer = sato.send(HttpRequest.newBuilder(URI.create(sato.city() + path)));

      Problem.is(answer, 401, "NOT_SIGNED_IN");
      assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
    }
    assertThat(doorkeeper.refused()).isEmpty();
  }

  @Test
  @DisplayName("初めの日々のヘッダーは、もうだれのことも語らない")
  void the_header_of_the_first_days_says_nothing_any_more() {
    var request =
        HttpRequest.newBuilder(URI.create(sato.city() + "/board"))
            .header("X-Staff", "staff-sato")
            .header("X-Department", "dept-citizens");

    Problem.is(sato.send(request), 401, "NOT_SIGNED_IN");
  }

  @Test
  @DisplayName("アドレスや本文に置いたトークンは、だれのことも語らない")
  void a_token_in_an_address_says_nothing() {
    var address = sato.city() + "/board?access_token=" + Badge.of("staff-sato");
    var request =
        HttpRequest.newBuilder(URI.create(address)).header("X-Department", "dept-citizens");

    Problem.is(sato.send(request), 401, "NOT_SIGNED_IN");
  }

  @Test
  @DisplayName("期限は家の時計で切れ、時計の遅れは30秒まで許される")
  void a_token_ends_by_the_clock_of_the_house() {
    var now = now();

    assertThat(with(endedAt(now.minusSeconds(29))).status()).isEqualTo(200);
    var refused = isRefused(endedAt(now.minusSeconds(30)), SignInFailure.EXPIRED, SATO);
    assertThat(refused.text("/detail")).contains("有効期限が切れました");
    var endless = Badge.of("staff-sato", claims -> claims.claims(all -> all.remove("exp")));
    isRefused(endless, SignInFailure.EXPIRED, SATO);
  }

  @Test
  @DisplayName("まだ始まっていない、別の発行者の、別の宛先の、人のものでないトークンは断られる")
  void a_well_signed_token_that_says_something_else_is_refused() {
    var later = now().plus(A_MINUTE);
    isRefused(Badge.of("staff-sato", c -> c.notBefore(later)), SignInFailure.NOT_YET_VALID, SATO);
    isRefused(
        Badge.of("staff-sato", c -> c.issuer("https://evil.example")), SignInFailure.WRONG_ISSUER);
    isRefused(
        Badge.of("staff-sato", c -> c.claims(all -> all.remove("iss"))),
        SignInFailure.WRONG_ISSUER);
    isRefused(
        Badge.of("staff-sato", c -> c.audience(List.of("payroll"))),
        SignInFailure.WRONG_AUDIENCE,
        SATO);
    isRefused(
        Badge.of("staff-sato", c -> c.claims(all -> all.remove("aud"))),
        SignInFailure.WRONG_AUDIENCE,
        SATO);
    isRefused(Badge.of("dept-citizens"), SignInFailure.WRONG_SUBJECT);
    isRefused(Badge.of("staff-", c -> c.claim("name", "SECRET")), SignInFailure.WRONG_SUBJECT);
  }

  @Test
  @DisplayName("署名のない、共有鍵で署名した、別の鍵で署名した、書き換えたトークンは断られる")
  void a_token_that_is_not_signed_by_the_issuer_is_refused() throws Exception {
    var claims = claims();
    var key = publicKey();
    isRefused(new PlainJWT(claims).serialize(), SignInFailure.UNSIGNED);

    var hmac = new SignedJWT(header(JWSAlgorithm.HS256, key), claims);
    hmac.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
    isRefused(hmac.serialize(), SignInFailure.WRONG_ALGORITHM);

    var stranger = new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
    isRefused(signed(JWSAlgorithm.RS256, stranger), SignInFailure.BAD_SIGNATURE);
    isRefused(signed(JWSAlgorithm.RS512, stranger), SignInFailure.WRONG_ALGORITHM);

    var good = Badge.of("staff-sato").split("\\.");
    var changed =
        new JWTClaimsSet.Builder(claims).subject("staff-suzuki").build().toPayload().toBase64URL();
    isRefused(good[0] + "." + changed + "." + good[2], SignInFailure.BAD_SIGNATURE);
    isRefused(good[0] + "." + good[1] + ".", SignInFailure.MALFORMED);
  }

  @ParameterizedTest
  @DisplayName("トークンでないものは断られる")
  @ValueSource(strings = {"SECRET", "a.b.c", "e30.e30.e30", "....", "=", "SECRET SECRET"})
  void what_is_no_token_is_refused(String rubbish) {
    isRefused(rubbish, SignInFailure.MALFORMED);
  }

  @Test
  @DisplayName("大きすぎるトークンは、読まれるまでもなく断られる")
  void an_oversize_token_is_refused() {
    isRefused("e30." + "A".repeat(6_000) + ".AAAA", SignInFailure.MALFORMED);
    assertThat(with("e30." + "A".repeat(20_000) + ".AAAA").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @DisplayName("どの課で、どの端末で、何のためにかは、決まった形でだけ受け取る")
  @ValueSource(strings = {"X-Department", "X-Terminal", "X-Purpose"})
  void headers_are_taken_in_their_shape_only(String header) {
    for (var value :
        List.of("dept-tax SECRET", "dept-tax\tSECRET", "<b>", "a,b", "x".repeat(65), "\"")) {
      Problem.is(
          sato.send(sato.request("/board").setHeader(header, value)), 400, "MALFORMED_HEADER");
    }
    var twice =
        sato.request("/board").setHeader(header, "dept-citizens").header(header, "dept-citizens");
    Problem.is(sato.send(twice), 400, "MALFORMED_HEADER");
  }

  private Answer isRefused(String token, SignInFailure why) {
    return isRefused(token, why, null);
  }

  private Answer isRefused(String token, SignInFailure why, @Nullable StaffId account) {
    doorkeeper.forgets();
    var answer = with(token);

    Problem.is(answer, 401, "NOT_SIGNED_IN");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    assertThat(doorkeeper.refused()).containsExactly(new SignInFailed(account, why, 1, now()));
    return answer;
  }

  private Answer with(String token) {
    return sato.send(sato.request("/board").setHeader("Authorization", "Bearer " + token));
  }

  private static String endedAt(Instant end) {
    var begun = end.minus(Badge.LIFE);
    return Badge.of("staff-sato", c -> c.issuedAt(begun).notBefore(begun).expiresAt(end));
  }

  private static Instant now() {
    return TownClock.now().toInstant();
  }

  private JWTClaimsSet claims() throws ParseException {
    return SignedJWT.parse(Badge.of("staff-sato")).getJWTClaimsSet();
  }

  private String signed(JWSAlgorithm algorithm, RSAKey key) throws ParseException, JOSEException {
    var token = new SignedJWT(header(algorithm, key), claims());
    token.sign(new RSASSASigner(key));
    return token.serialize();
  }

  private static JWSHeader header(JWSAlgorithm algorithm, RSAKey key) {
    return new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
  }

  /** As anybody can have it. */
  private RSAKey publicKey() throws Exception {
    var keys = URI.create("http://localhost:%d/oauth2/jwks".formatted(port)).toURL();
    return JWKSet.load(keys).getKeys().getFirst().toRSAKey();
  }
}
