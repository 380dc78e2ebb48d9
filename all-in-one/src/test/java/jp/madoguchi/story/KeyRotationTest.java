package jp.madoguchi.story;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import jp.madoguchi.query.QuerySideApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@Story
@DisplayName("鍵の交換")
class KeyRotationTest {

  @LocalServerPort int port;
  @Autowired ApplicationContext city;

  @Test
  @DisplayName("窓口を開けたまま鍵を替え、古い鍵を捨てても、すべて読める")
  void the_city_gets_another_key_while_it_runs() {
    var sato = Clerk.at(port, "staff-sato", "dept-citizens");
    var operator = new Clerk("http://localhost:" + port + "/actuator", sato.staff(), "");
    var before = told(sato, "昔の鍵で封じた");
    var old = operator.get("/sealing").text("/primary");
    assertThat(removal(operator, old).status()).as("it still wraps").isEqualTo(400);

    assertThat(step(operator, "ADD").text("/primary")).isEqualTo(old);
    assertThat(step(operator, "USE").text("/primary")).isNotEqualTo(old);
    var after = told(sato, "新しい鍵で封じた");
    await()
        .atMost(20, SECONDS)
        .untilAsserted(() -> assertThat(keysUnder(operator, old)).isEqualTo("0"));
    assertThat(removal(operator, old).status()).isEqualTo(200);

    assertThat(operator.get("/sealing").raw().body()).doesNotContain(old);
    try (var second = SecondNode.of(QuerySideApplication.class, city)) {
      var elsewhere = Clerk.at(second.port(), sato.staff(), sato.department());
      for (var written : new Answer[] {before, after}) {
        assertThat(elsewhere.looksAt(written).text("/notes/0/text")).endsWith("鍵で封じた");
        assertThat(sato.looksAt(written).text("/notes/0/text")).endsWith("鍵で封じた");
      }
    }
  }

  private static Answer told(Clerk clerk, String words) {
    var contact = clerk.create("/contacts", Screen.visit("K-1", clerk.department()));
    return clerk.does(contact, "notes", Map.of("kind", "SERVICE", "text", words));
  }

  private static Answer step(Clerk operator, String step) {
    return operator.create("/sealing", Map.of("step", step));
  }

  private static Answer removal(Clerk operator, String kek) {
    return operator.send(operator.request("/sealing/" + kek).DELETE());
  }

  private static String keysUnder(Clerk operator, String kek) {
    for (var one : operator.get("/sealing").body().at("/keks")) {
      if (one.at("/name").asString().equals(kek)) {
        return one.at("/keys").asString();
      }
    }
    return "gone";
  }
}
