package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.shared.access.SignInFailed;
import jp.madoguchi.shared.access.SignInFailure;
import jp.madoguchi.shared.id.StaffId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

@Story
@DisplayName("サインイン")
class SigningInTest {

  private static final Duration LOCK = Duration.ofMinutes(15);

  @LocalServerPort int port;
  @Autowired Doorkeeper doorkeeper;

  @Value("${madoguchi.data}")
  Path data;

  @BeforeEach
  void the_staff_have_their_passwords() {
    List.of("staff-sato", "staff-tanaka", "staff-watanabe", "partner-concierge")
        .forEach(this::password);
    doorkeeper.forgets();
  }

  @Test
  @DisplayName("画面から職員IDとパスワードでサインインすると、本人として仕事ができる")
  void a_clerk_signs_in_and_works() {
    var browser = new Visit(port);

    var token = browser.signsIn("staff-suzuki", password("staff-suzuki")).token();

    var suzuki = Clerk.at(port, "staff-suzuki", "dept-citizens");
    var answer =
        suzuki.send(suzuki.request("/board").setHeader("Authorization", "Bearer " + token));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(doorkeeper.refused()).isEmpty();
  }

  @Test
  @DisplayName("職員IDの頭は省いてもよく、二度目は打たずに済む")
  void a_short_name_will_do_and_the_second_time_nothing_is_typed() {
    var browser = new Visit(port);

    assertThat(browser.signsIn("ito", password("staff-ito")).token()).isNotEmpty();
    assertThat(browser.comesBack().token()).isNotEmpty();
  }

  @Test
  @DisplayName("違うパスワードも、いない人も、同じように断られ、理由は記録にだけ残る")
  void a_wrong_password_and_nobody_look_the_same() {
    var wrong = new Visit(port).signsIn("staff-tanaka", "SECRET");
    var nobody = new Visit(port).signsIn("staff-nobody", "SECRET");
    var rubbish = new Visit(port).signsIn("<b>' or 1=1", "SECRET");
    var longest = new Visit(port).signsIn("staff-tanaka", "x".repeat(5_000));

    assertThat(wrong.page()).contains("サインインできませんでした").doesNotContain("SECRET");
    assertThat(nobody.page()).isEqualTo(wrong.page());
    assertThat(rubbish.page()).isEqualTo(wrong.page());
    assertThat(longest.page()).isEqualTo(wrong.page());
    assertThat(doorkeeper.refused())
        .containsExactly(
            refused(SignInFailure.WRONG_PASSWORD, "staff-tanaka"),
            refused(SignInFailure.NO_SUCH_ACCOUNT, null),
            refused(SignInFailure.NO_SUCH_ACCOUNT, null),
            refused(SignInFailure.WRONG_PASSWORD, "staff-tanaka"));
  }

  @Test
  @DisplayName("5回続けて間違えると15分間は正しくても入れず、そのあとは入れる")
  void five_failures_lock_the_account_for_a_quarter_of_an_hour() {
    var password = password("staff-watanabe");
    for (var failure = 0; failure < 5; failure++) {
      assertThat(new Visit(port).signsIn("staff-watanabe", "SECRET").isIn()).isFalse();
    }
    assertThat(new Visit(port).signsIn("staff-watanabe", password).isIn()).isFalse();
    assertThat(doorkeeper.refused()).endsWith(refused(SignInFailure.LOCKED, "staff-watanabe"));

    TownClock.passes(LOCK.minusSeconds(1));
    assertThat(new Visit(port).signsIn("staff-watanabe", password).isIn()).isFalse();
    TownClock.passes(Duration.ofSeconds(1));
    assertThat(new Visit(port).signsIn("staff-watanabe", password).isIn()).isTrue();
    assertThat(new Visit(port).signsIn("staff-kato", password("staff-kato")).isIn()).isTrue();
  }

  @Test
  @DisplayName("コードは、始めた画面だけが、一度だけ、トークンに替えられる")
  void a_code_is_worth_a_token_only_to_the_screen_that_began() {
    var password = password("staff-takahashi");
    var signedIn = new Visit(port).signsIn("staff-takahashi", password);

    assertThat(signedIn.exchange(Map.of("code_verifier", "x".repeat(43))).status()).isEqualTo(400);
    assertThat(signedIn.exchange(Map.of("code_verifier", "")).status()).isEqualTo(400);
    assertThat(signedIn.exchange(Map.of("redirect_uri", "http://evil.example")).status())
        .isEqualTo(400);
    assertThat(signedIn.exchange(Map.of()).status()).isEqualTo(200);
    assertThat(signedIn.exchange(Map.of()).status()).isEqualTo(400);
  }

  @ParameterizedTest
  @DisplayName("PKCEのない、知らない画面からの、よそへ帰る求めには、サインインの画面も出ない")
  @CsvSource({
    "code_challenge, ''",
    "code_challenge_method, plain",
    "client_id, somebody",
    "redirect_uri, https://evil.example/callback",
    "redirect_uri, http://localhost:5173.evil.example/callback",
    "response_type, token"
  })
  void what_is_asked_wrongly_leads_nowhere(String parameter, String value) {
    var answer = new Visit(port).asks(parameter, value);

    assertThat(answer.headers().firstValue("Location").orElse(""))
        .doesNotContain("/sign-in")
        .doesNotContain("evil")
        .doesNotContain("code=");
  }

  @Test
  @DisplayName("連携先の仕組みは自分の名で入り、秘密を知らなければ入れない")
  void a_partner_signs_in_in_its_own_name() {
    var secret = password("partner-concierge");

    var token = new Visit(port).asPartner("partner-concierge", secret);
    assertThat(token.status()).isEqualTo(200);
    var concierge = Clerk.at(port, "staff-partner-concierge", "dept-general-affairs");
    var answer =
        concierge.send(
            concierge
                .request("/departments")
                .setHeader("Authorization", "Bearer " + token.text("/access_token")));
    assertThat(answer.status()).isEqualTo(200);

    assertThat(new Visit(port).asPartner("partner-concierge", "SECRET").status()).isEqualTo(401);
    assertThat(new Visit(port).asPartner("staff-sato", password("staff-sato")).status())
        .isEqualTo(401);
    assertThat(doorkeeper.refused())
        .containsExactly(
            refused(SignInFailure.WRONG_CLIENT, null), refused(SignInFailure.WRONG_CLIENT, null));
    assertThat(new Visit(port).signsIn("partner-concierge", secret).isIn()).isFalse();
  }

  @Test
  @DisplayName("登録された職員はまもなくサインインでき、退職した職員はもうできない")
  void who_comes_can_sign_in_and_who_leaves_cannot() {
    var ono = Clerk.at(port, "staff-ono", "dept-general-affairs");
    var today = LocalDate.ofInstant(now(), TownClock.TOKYO);
    var enrolled =
        ono.create(
            "/staff",
            Map.of(
                "id", "staff-newcomer",
                "name", "新田 はじめ",
                "department", "dept-citizens",
                "from", today.toString()));
    assertThat(enrolled.status()).isEqualTo(201);
    var password = password("staff-newcomer");
    Screen.eventually(() -> new Visit(port).signsIn("staff-newcomer", password).isIn());

    var retired =
        ono.change(
            "/staff/staff-newcomer", "\"0\"", "retirement", Map.of("from", today.toString()));
    assertThat(retired.status()).isEqualTo(200);
    Screen.eventually(() -> !new Visit(port).signsIn("staff-newcomer", password).isIn());
    Screen.eventually(() -> listed("staff-newcomer").isEmpty());
  }

  @ParameterizedTest
  @DisplayName("秘密のあるファイルは持ち主しか読めず、開けるのに要るのは指紋だけである")
  @ValueSource(strings = {"passwords", "accounts", "signing-keys.json"})
  void what_is_secret_is_for_its_owner_only(String file) throws Exception {
    var path = data.resolve(file);

    assertThat(Files.getPosixFilePermissions(path))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.readString(data.resolve("accounts"))).doesNotContain(password("staff-sato"));
  }

  @Test
  @DisplayName("サインインの画面は何もよそから取らず、よその枠に入らない")
  void the_page_loads_nothing_and_is_framed_nowhere() {
    var page = new Visit(port).opens("/sign-in");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
    assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly", "SameSite=Lax");
    assertThat(page.body()).contains("lang=\"ja\"").doesNotContain("src=", "href=", "<script");
  }

  private static SignInFailed refused(SignInFailure why, @Nullable String account) {
    return new SignInFailed(account == null ? null : new StaffId(account), why, 1, now());
  }

  private static Instant now() {
    return TownClock.now().toInstant();
  }

  private String password(String name) {
    return new Passwords(data).of(name);
  }

  private Optional<String> listed(String name) {
    return new Passwords(data).listed(name);
  }
}
