package jp.madoguchi.command.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import jp.madoguchi.platform.proof.TimeStamp;
import jp.madoguchi.proof.tree.Hashing;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("時刻認証局のタイムスタンプ")
class StampingTest {

  private final Town town = new Town().signingEvery(100, Duration.ofMinutes(1));
  private final SmallAuthority authority;
  private final SmallAuthority stranger;
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  StampingTest() throws IOException {
    authority = new SmallAuthority();
    stranger = new SmallAuthority();
    town.happen("contact-1", 150);
    town.follower().catchUp();
  }

  @AfterEach
  void closed() {
    authority.close();
    stranger.close();
  }

  @Test
  void the_newest_checkpoint_is_stamped_once() throws Exception {
    stamping().stampNewest();
    stamping().stampNewest();

    var stamp = stamp();
    assertThat(stamp.size()).isEqualTo(150);
    assertThat(stamp.at()).isEqualTo(SmallAuthority.TIME);
    var token = new TimeStampToken(new CMSSignedData(stamp.token()));
    assertThat(token.getTimeStampInfo().getMessageImprintDigest()).isEqualTo(hashOfTheNote());
    assertThat(counted("granted")).isEqualTo(1);
  }

  @Test
  void what_is_no_stamp_of_that_authority_for_that_checkpoint_is_not_kept() {
    List<UnaryOperator<byte[]>> wrong =
        List.of(
            authority::refused,
            query -> new byte[0],
            query -> "garbage".getBytes(StandardCharsets.UTF_8),
            query -> new byte[1 << 20],
            stranger::stamped,
            query -> authority.stamped(aboutAnother(query)));
    for (var answer : wrong) {
      authority.answering(answer);
      stamping().stampNewest();
    }
    authority.answering(authority::stamped).failing(503);
    stamping().stampNewest();

    assertThat(town.stamps.newestUpTo(Long.MAX_VALUE)).isEmpty();
    assertThat(counted("refused")).isEqualTo(7);
  }

  @Test
  void when_the_authority_is_back_the_newest_is_stamped() {
    authority.failing(503);
    stamping().stampNewest();
    town.happen("contact-2", 50);
    town.follower().catchUp();

    authority.failing(200);
    stamping().stampNewest();

    assertThat(stamp().size()).isEqualTo(200);
  }

  private byte[] hashOfTheNote() {
    var note = town.checkpoints.of(150).orElseThrow().note().toString();
    return Hashing.newSha256().digest(note.getBytes(StandardCharsets.UTF_8));
  }

  /** The query with another hash in the place of the note's. */
  private byte[] aboutAnother(byte[] query) {
    var forged = query.clone();
    var note = hashOfTheNote();
    for (var at = 0; at + note.length <= query.length; at++) {
      if (Arrays.equals(query, at, at + note.length, note, 0, note.length)) {
        forged[at] ^= 1;
      }
    }
    return forged;
  }

  private TimeStamp stamp() {
    return town.stamps.newestUpTo(Long.MAX_VALUE).orElseThrow();
  }

  private Stamping stamping() {
    var http =
        new HttpTimeAuthority(
            authority.address(), authority.certificate(), HttpClient.newHttpClient());
    return new Stamping(town.checkpoints, town.stamps, http, meters);
  }

  private double counted(String outcome) {
    return meters.counter("madoguchi.proof.time.stamps", "outcome", outcome).count();
  }
}
