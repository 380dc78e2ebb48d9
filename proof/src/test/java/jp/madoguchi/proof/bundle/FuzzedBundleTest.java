package jp.madoguchi.proof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;

/** Whatever somebody calls a bundle is judged, and nothing is thrown. */
class FuzzedBundleTest {

  private static final byte[] ALL = Sample.ofAll();
  private static final byte[] LIFE = Sample.ofALife();
  private static final List<String> ENTRIES =
      List.of(Names.facts(0), Names.CHECKPOINTS, Names.CONSISTENCY, Names.KEYS, Names.MANIFEST);

  @FuzzTest(maxDuration = "2m")
  void any_file_is_judged(byte[] file) {
    assertThat(Sample.verified(file).isWhole()).isFalse();
  }

  /** Sealed by somebody who has the key, so that it is read to its end. */
  @FuzzTest(maxDuration = "2m")
  void any_entry_is_judged(FuzzedDataProvider any) {
    var bundle = any.consumeBoolean() ? ALL : LIFE;
    var entry = any.pickValue(ENTRIES);
    var written = any.consumeRemainingAsString();

    assertThat(Sample.verified(Sample.with(bundle, entry, _ -> written)).isWhole()).isFalse();
  }
}
