package jp.madoguchi.platform.privacy;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.madoguchi.platform.privacy.SealingEndpoint.Kek;
import jp.madoguchi.platform.privacy.SealingEndpoint.Step;
import jp.madoguchi.platform.privacy.kek.FakeKms;
import jp.madoguchi.platform.privacy.kek.Keks;
import jp.madoguchi.platform.privacy.kek.KeyUnavailable;
import jp.madoguchi.shared.id.ContactId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.actuate.endpoint.InvalidEndpointRequestException;

class RotationTest {

  private static final int LIVES = 30;
  private static final FreeText TEXT = new FreeText("ことば");

  @TempDir Path folder;
  private final DataSource postgres = KeyTables.empty();
  private final FakeKms kms = new FakeKms();
  private Path file;

  @BeforeEach
  void a_house_with_a_key_file() {
    file = folder.resolve("sealing-keyset.json");
  }

  @Test
  void the_key_file_gets_a_new_key_and_loses_the_old_one_and_all_texts_open_throughout() {
    var node = new Node(postgres, Keks.inFile(file));
    var other = new Node(postgres, Keks.inFile(file));
    var texts = texts(node);
    var old = node.endpoint.sealing().primary();

    assertThat(node.endpoint.take(Step.ADD).primary()).isEqualTo(old);
    assertThatThrownBy(() -> node.endpoint.remove(old))
        .isInstanceOf(InvalidEndpointRequestException.class);
    node.endpoint.take(Step.USE);
    await().atMost(10, SECONDS).until(() -> !node.endpoint.sealing().rewrapping());

    var now = node.endpoint.sealing();
    assertThat(now.primary()).isNotEqualTo(old);
    assertThat(now.keks())
        .containsExactlyInAnyOrder(new Kek(now.primary(), LIVES, true), new Kek(old, 0, true));
    assertThat(node.endpoint.remove(old).keks()).hasSize(1);
    allOpen(other, texts);
    allOpen(new Node(postgres, Keks.inFile(file)), texts);
  }

  @Test
  void the_house_moves_from_its_file_to_a_kms() {
    var texts = texts(new Node(postgres, Keks.inFile(file)));
    var moved = new Node(postgres, Keks.inKmsAfterFile(kms, "fake-kms://a", file));
    allOpen(moved, texts);

    assertThat(moved.rewrapping.all()).isEqualTo(LIVES);

    allOpen(new Node(postgres, Keks.inKms(kms, "fake-kms://a")), texts);
  }

  @Test
  void what_was_cut_short_is_taken_up_again() {
    var texts = texts(new Node(postgres, Keks.inKms(kms, "fake-kms://old")), 1_100);
    var node = new Node(postgres, Keks.inKms(kms, "fake-kms://new", "fake-kms://old"));
    kms.answersOnly(2_050); // Two for a key.
    assertThatThrownBy(node.rewrapping::all).isInstanceOf(KeyUnavailable.class);
    kms.answersOnly(Integer.MAX_VALUE);
    allOpen(node, texts);

    assertThat(node.rewrapping.all()).isEqualTo(100);

    assertThat(node.rewrapping.all()).isZero();
    allOpen(new Node(postgres, Keks.inKms(kms, "fake-kms://new")), texts);
  }

  @Test
  void a_key_of_the_kms_is_replaced_where_it_is_kept() {
    var node = new Node(postgres, Keks.inKms(kms, "fake-kms://a"));

    assertThatThrownBy(() -> node.endpoint.take(Step.ADD))
        .isInstanceOf(InvalidEndpointRequestException.class);
  }

  @Test
  void a_kms_that_does_not_answer_erases_nothing() {
    var texts = texts(new Node(postgres, Keks.inKms(kms, "fake-kms://a")));
    kms.answersOnly(0);

    assertThatThrownBy(() -> allOpen(new Node(postgres, Keks.inKms(kms, "fake-kms://a")), texts))
        .isInstanceOf(KeyUnavailable.class);
  }

  @Test
  void a_key_that_was_destroyed_is_not_wrapped_anew() {
    var node = new Node(postgres, Keks.inFile(file));
    texts(node);
    var visitor = new VisitorId("visitor-1");
    node.keys.handOver(life(1), visitor);
    node.keys.destroy(visitor);
    node.endpoint.take(Step.ADD);
    node.endpoint.take(Step.USE);

    await()
        .atMost(10, SECONDS)
        .untilAsserted(
            () ->
                assertThat(node.endpoint.sealing().keks())
                    .extracting(Kek::keys)
                    .containsExactlyInAnyOrder(LIVES - 1L, 0L));
  }

  @Test
  void a_key_that_wraps_but_is_not_here_is_shown() {
    texts(new Node(postgres, Keks.inKms(kms, "fake-kms://a")));

    var elsewhere = new Node(postgres, Keks.inKms(kms, "fake-kms://b")).endpoint.sealing();

    assertThat(elsewhere.keks()).contains(new Kek("fake-kms://a", LIVES, false));
  }

  private static List<SealedText> texts(Node node) {
    return texts(node, LIVES);
  }

  private static List<SealedText> texts(Node node, int lives) {
    return IntStream.range(0, lives).mapToObj(n -> node.sealer.seal(life(n), TEXT)).toList();
  }

  private static void allOpen(Node node, List<SealedText> texts) {
    for (var n = 0; n < texts.size(); n++) {
      assertThat(node.sealer.open(life(n), texts.get(n))).isEqualTo("ことば");
    }
  }

  private static ContactId life(int n) {
    return new ContactId("contact-" + n);
  }
}
