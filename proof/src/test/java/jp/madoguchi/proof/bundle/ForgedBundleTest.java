package jp.madoguchi.proof.bundle;

import static java.util.stream.Collectors.joining;
import static jp.madoguchi.proof.bundle.Sample.KEY;
import static jp.madoguchi.proof.bundle.Sample.OTHER;
import static jp.madoguchi.proof.bundle.Sample.verified;
import static jp.madoguchi.proof.bundle.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import jp.madoguchi.proof.note.Checkpoint;
import jp.madoguchi.proof.tree.Hashing;
import jp.madoguchi.proof.tree.LeafBytes;
import org.junit.jupiter.api.Test;

/**
 * Whoever changes a bundle and seals it again, even with the city's key, is found by the proofs.
 */
class ForgedBundleTest {

  private static final String FACTS = Names.facts(0);
  private static final byte[] ALL = Sample.ofAll();
  private static final byte[] LIFE = Sample.ofALife();

  @Test
  void a_bundle_that_is_only_sealed_again_is_whole() {
    assertThat(verified(with(ALL, FACTS, UnaryOperator.identity())).problems()).isEmpty();
  }

  @Test
  void a_rewritten_fact_is_named() {
    var forged = line(4, text -> text.replace("staff-sato", "staff-ono"));

    assertThat(problems(with(ALL, FACTS, forged)))
        .containsExactly("facts/000000.ndjson, line 4: is not the fact that was hashed (leaf 3)");
    assertThat(problems(with(LIFE, FACTS, forged)))
        .containsExactly("facts/000000.ndjson, line 4: is not the fact that was hashed (leaf 6)");
  }

  @Test
  void a_rewritten_fact_with_its_hash_is_found_by_the_root() {
    assertThat(problems(with(ALL, FACTS, line(10, text -> rehashed(text, 9)))))
        .containsExactly(
            "leaves 7 to 19: are not those that were signed: the checkpoint of 20 facts has another root");
    assertThat(problems(with(LIFE, FACTS, line(4, text -> rehashed(text, 6)))))
        .containsExactly(
            "facts/000000.ndjson, line 4: its proof does not lead to the root (leaf 6)");
  }

  @Test
  void facts_in_another_order_are_found() {
    UnaryOperator<String> exchanged =
        text -> {
          var lines = new ArrayList<>(text.lines().toList());
          Collections.swap(lines, 2, 3);
          return String.join("\n", lines) + "\n";
        };

    assertThat(problems(with(ALL, FACTS, exchanged)))
        .startsWith("facts/000000.ndjson, line 3: leaf 3 follows leaf 1");
    assertThat(problems(with(LIFE, FACTS, exchanged)))
        .contains("facts/000000.ndjson, line 4: leaf 4 stands behind leaf 6");
  }

  @Test
  void of_lines_that_cannot_be_read_the_first_is_named() {
    UnaryOperator<String> garbled =
        text -> text.lines().limit(16).collect(joining("\n")) + "\n?\n?\n?\n?\n";

    assertThat(problems(with(ALL, FACTS, garbled)))
        .containsExactly(
            "facts/000000.ndjson, line 17: is not written as a line is: «{» is missing",
            "facts/000000.ndjson, lines 18 to 20: cannot be read either",
            "facts: are 16, not 20");
  }

  @Test
  void a_missing_fact_is_found() {
    UnaryOperator<String> without = line(5, _ -> "");

    assertThat(problems(with(ALL, FACTS, without)))
        .containsExactly(
            "facts/000000.ndjson, line 5: leaf 5 follows leaf 3", "facts: are 19, not 20");
    assertThat(problems(with(LIFE, FACTS, without)))
        .containsExactly(
            "facts/000000.ndjson, line 5: is fact 5 of contact-even, where 4 was to come",
            "facts: are 9, not 10");
  }

  @Test
  void a_missing_tail_is_found_even_if_the_manifest_says_so() {
    var shorter = with(ALL, FACTS, line(20, _ -> ""));
    assertThat(problems(shorter)).containsExactly("facts: are 19, not 20");

    var admitted =
        with(shorter, Names.MANIFEST, text -> text.replace("\"facts\":20", "\"facts\":19"));
    assertThat(problems(admitted))
        .containsExactly("manifest.json: has 19 facts of a tree of 20, and says it is all");

    var smaller =
        with(admitted, Names.MANIFEST, text -> text.replace("\"size\":20", "\"size\":19"));
    assertThat(problems(smaller))
        .containsExactly("checkpoints.txt: does not end with one of 19 facts");
  }

  @Test
  void a_fact_that_is_there_twice_is_found() {
    assertThat(problems(with(LIFE, FACTS, line(5, text -> text + "\n" + text))))
        .contains("facts/000000.ndjson, line 6: leaf 8 stands behind leaf 8");
  }

  @Test
  void a_forged_proof_is_found() {
    var path = Sample.TREE.inclusion(6, Sample.SIZE).path();
    var forged = line(4, text -> text.replace(path.getFirst().hex(), Hashing.EMPTY.hex()));

    assertThat(problems(with(LIFE, FACTS, forged)))
        .containsExactly(
            "facts/000000.ndjson, line 4: its proof does not lead to the root (leaf 6)");
    assertThat(
            problems(
                with(
                    LIFE,
                    FACTS,
                    line(4, text -> text.replaceAll("\"path\":.*", "\"path\":null}")))))
        .containsExactly("facts/000000.ndjson, line 4: has no proof");
    assertThat(
            problems(with(LIFE, FACTS, line(4, text -> text.replace("\"leaf\":6", "\"leaf\":7")))))
        .contains("facts/000000.ndjson, line 4: its proof does not lead to the root (leaf 7)");
  }

  @Test
  void a_forged_consistency_is_found() {
    var hash = Sample.TREE.consistency(7, Sample.SIZE).path().getFirst();

    assertThat(
            problems(
                with(
                    LIFE,
                    Names.CONSISTENCY,
                    text -> text.replace(hash.hex(), Hashing.EMPTY.hex()))))
        .containsExactly(
            "consistency.ndjson, line 1: does not prove that the checkpoint of 20 facts continues the one of 7");
    assertThat(problems(with(LIFE, Names.CONSISTENCY, _ -> ""))).hasSize(1);
    assertThat(problems(with(LIFE, Names.CONSISTENCY, text -> text + text)))
        .containsExactly("consistency.ndjson: has more proofs than checkpoints");
  }

  @Test
  void a_checkpoint_of_another_key_is_found() {
    var theirs = Sample.checkpoint(7, OTHER).asAppended();
    var ours = Sample.checkpoint(7, KEY).asAppended();

    assertThat(problems(with(ALL, Names.CHECKPOINTS, text -> text.replace(ours, theirs))))
        .containsExactly(
            "checkpoints.txt, the one of 7 facts: is signed by %s, which is no key of the bundle, or not at all"
                .formatted(OTHER.verifier().shortName()));
  }

  @Test
  void a_checkpoint_with_another_root_is_found_even_if_our_key_signed_it() {
    var other = new Checkpoint("city.example/madoguchi", 7, Hashing.EMPTY, Instant.EPOCH);
    var ours = Sample.checkpoint(7, KEY).asAppended();
    UnaryOperator<String> forged = text -> text.replace(ours, other.signedBy(KEY).asAppended());

    assertThat(problems(with(ALL, Names.CHECKPOINTS, forged)))
        .containsExactly(
            "leaves 0 to 6: are not those that were signed: the checkpoint of 7 facts has another root");
    assertThat(problems(with(LIFE, Names.CHECKPOINTS, forged))).hasSize(1);
  }

  @Test
  void a_seal_of_another_key_is_found() {
    assertThat(problems(Sample.sealedBy(OTHER, ALL)))
        .containsExactly(
            "the seal: is signed by %s, which is no key of the bundle, or not at all"
                .formatted(OTHER.verifier().shortName()));
  }

  @Test
  void what_does_not_belong_there_is_found() {
    assertThat(problems(with(ALL, "more.txt", _ -> "more")))
        .containsExactly("more.txt: does not belong there");
    assertThat(problems(with(ALL, Names.CONSISTENCY, _ -> "")))
        .containsExactly("consistency.ndjson: does not belong there");
    assertThat(problems(with(ALL, Names.KEYS, text -> text + "x\n"))).hasSize(1);
    assertThat(problems(with(ALL, Names.CHECKPOINTS, text -> text + "x\n")))
        .containsExactly("checkpoints.txt: has something else than signed checkpoints in it");
    assertThat(problems(with(ALL, FACTS, text -> text + "x\n")))
        .containsExactly(
            "facts/000000.ndjson, line 21: is not written as a line is: «{» is missing");
  }

  @Test
  void a_key_that_is_not_trusted_is_found() {
    var theirs = new BundleVerifier(Set.of(OTHER.verifier()), List.of());
    var ours = new BundleVerifier(Set.of(KEY.verifier()), List.of());

    assertThat(verified(ALL, ours).isWhole()).isTrue();
    assertThat(verified(ALL, theirs).problems())
        .contains(
            new Problem(
                "keys.txt", "has %s, which is not trusted".formatted(KEY.verifier().shortName())));
  }

  @Test
  void another_history_is_found_by_the_copy_of_the_checkpoints() {
    var kept = new Checkpoint("city.example/madoguchi", 13, Hashing.EMPTY, Instant.EPOCH);
    var verifier = new BundleVerifier(Set.of(), List.of(kept.signedBy(KEY)));
    var same = new BundleVerifier(Set.of(), List.of(Sample.checkpoint(13, KEY)));

    assertThat(verified(ALL, same).isWhole()).isTrue();
    assertThat(verified(ALL, verifier).problems().getFirst().where()).isEqualTo("leaves 7 to 12");
  }

  @Test
  void the_command_says_it_in_one_line_and_ends_accordingly() throws IOException {
    var whole = Sample.file(ALL).toString();
    var forged = Sample.file(with(ALL, FACTS, line(4, text -> text.replace("sato", "ono"))));

    assertThat(said(0, whole)).startsWith("完全 WHOLE: 20 facts").hasLineCount(1);
    assertThat(said(0, whole, "--key", KEY.verifier().toString())).startsWith("完全 WHOLE");
    assertThat(said(1, forged.toString()))
        .isEqualTo(
            """
            不完全 NOT WHOLE: 1 thing is wrong
              facts/000000.ndjson, line 4: is not the fact that was hashed (leaf 3)
            """);
    assertThat(said(2)).startsWith("verify BUNDLE");
    assertThat(said(2, whole, "--key")).startsWith("--key needs a value");
    assertThat(said(2, "nowhere.zip")).startsWith("It cannot be read");
  }

  private static String said(int expected, String... args) {
    var out = new ByteArrayOutputStream();
    var status = Verify.run(List.of(args), new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(status).isEqualTo(expected);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static List<String> problems(byte[] bundle) {
    return verified(bundle).problems().stream().map(Problem::toString).toList();
  }

  /** Changes one line, which is counted from 1; an empty one is left out. */
  private static UnaryOperator<String> line(int number, UnaryOperator<String> change) {
    return text -> {
      var lines = new ArrayList<>(text.lines().toList());
      lines.set(number - 1, change.apply(lines.get(number - 1)));
      lines.removeIf(String::isEmpty);
      return String.join("\n", lines) + "\n";
    };
  }

  private static String rehashed(String line, long leaf) {
    var forged = line.replace("event-", "forged-");
    var bytes = forged.getBytes(StandardCharsets.UTF_8);
    var hash = FactLine.read(new LineReader(bytes, 0, bytes.length), new LeafBytes()).found();
    return forged.replace(Sample.fact(leaf).hash().hex(), hash.hex());
  }
}
