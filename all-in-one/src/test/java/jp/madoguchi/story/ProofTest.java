package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static jp.madoguchi.story.Screen.visit;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.note.VerifierKey;
import jp.madoguchi.proof.tree.Consistency;
import jp.madoguchi.proof.tree.Hash;
import jp.madoguchi.proof.tree.Inclusion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

@Story
@DisplayName("監査担当が、記録が書き換えられていないことを確かめる")
class ProofTest {

  @LocalServerPort int port;
  @Autowired JdbcTemplate tables;

  private Clerk sato;
  private Clerk tamura;

  @BeforeEach
  void at_their_desks() {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    tamura = Clerk.at(port, "staff-tamura", SampleLook.HOUSE);
    Proofs.over(tables);
  }

  @Test
  @DisplayName("新しい事実は、まもなく署名されたチェックポイントに含まれ、その証明はこちらの計算と合う")
  void a_new_fact_is_soon_proved() {
    var event = eventOf(sato.create("/contacts", visit("P-1", "dept-citizens")).id());
    for (var n = 2; n <= Story.FACTS_TO_A_CHECKPOINT; n++) {
      sato.create("/contacts", visit("P-" + n, "dept-citizens"));
    }
    eventually(() -> tamura.get("/audit/proofs/" + event).status() == 200);

    var proof = tamura.get("/audit/proofs/" + event).body();
    var checkpoint = SignedCheckpoint.parse(proof.at("/checkpoint/note").asString());

    var path =
        new Inclusion(
            proof.at("/leaf").asLong(), checkpoint.checkpoint().size(), hashes(proof.at("/path")));
    assertThat(path.proves(hash(proof.at("/hash")), checkpoint.checkpoint().root())).isTrue();
    assertThat(checkpoint.note().signer(keys())).isPresent();
  }

  @Test
  @DisplayName("古いチェックポイントは、新しいものの始まりである")
  void an_older_checkpoint_is_the_beginning_of_a_newer_one() {
    eventually(() -> tamura.get("/audit/checkpoints?limit=1").text("/next").length() > 4);
    var newest = tamura.get("/audit/checkpoints?limit=1");
    var older = tamura.get("/audit/checkpoints?limit=1&cursor=" + newest.text("/next"));

    var proof =
        tamura
            .get(
                "/audit/consistency?from=%s&to=%s",
                older.body().at("/items/0/size"), newest.body().at("/items/0/size"))
            .body();

    var from = SignedCheckpoint.parse(proof.at("/from/note").asString()).checkpoint();
    var to = SignedCheckpoint.parse(proof.at("/to/note").asString()).checkpoint();
    assertThat(from.size()).isLessThan(to.size());
    var path = new Consistency(from.size(), to.size(), hashes(proof.at("/path")));
    assertThat(path.proves(from.root(), to.root())).isTrue();
  }

  @Test
  @DisplayName("監査の権限がなければ、証明も見られない")
  void proofs_are_for_auditors() {
    Problem.is(sato.get("/audit/checkpoints"), 403, "NOT_ALLOWED");
    Problem.is(sato.get("/audit/proofs/nothing"), 403, "NOT_ALLOWED");
    Problem.is(sato.get("/audit/consistency?from=1&to=1"), 403, "NOT_ALLOWED");
  }

  @Test
  @DisplayName("ないものや、あり得ないものを求めると、そう言われる")
  void what_is_not_there_is_said() {
    Problem.is(tamura.get("/audit/proofs/nothing"), 404, "NOT_FOUND");
    Problem.is(tamura.get("/audit/consistency?from=0&to=999999999"), 404, "NOT_FOUND");
    Problem.is(tamura.get("/audit/consistency?from=2&to=1"), 400, "MALFORMED_PARAMETER");
    Problem.is(tamura.get("/audit/consistency"), 400, "MALFORMED_PARAMETER");
    Problem.is(tamura.get("/audit/checkpoints?cursor=SECRET"), 400, "MALFORMED_PARAMETER");
  }

  private String eventOf(String life) {
    return Objects.requireNonNull(
        tables.queryForObject(
            "select eventIdentifier from DomainEventEntry where aggregateIdentifier = ? limit 1",
            String.class,
            life));
  }

  private List<VerifierKey> keys() {
    return tables.queryForList("select key from proof_key", String.class).stream()
        .map(VerifierKey::parse)
        .toList();
  }

  private static List<Hash> hashes(JsonNode path) {
    return path.valueStream().map(ProofTest::hash).toList();
  }

  private static Hash hash(JsonNode hex) {
    return Hash.ofHex(hex.asString());
  }
}
