package jp.madoguchi.proof.bundle;

import static jp.madoguchi.proof.bundle.Sample.verified;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever happens to the bytes of a bundle on its way is found. */
class BundleTest {

  private static final byte[] ALL = Sample.ofAll();
  private static final byte[] LIFE = Sample.ofALife();

  @Example
  void a_bundle_of_all_facts_is_whole() {
    var report = verified(ALL);

    assertThat(report.problems()).isEmpty();
    assertThat(report.verdict())
        .isEqualTo(
            "完全 WHOLE: 20 facts (ALL) of the 20 that were signed at 2026-04-01T00:01:20Z; sealed by "
                + Sample.KEY.verifier().shortName());
  }

  @Example
  void a_bundle_of_one_life_is_whole() {
    var report = verified(LIFE);

    assertThat(report.problems()).isEmpty();
    assertThat(report.verdict()).contains("WHOLE: 10 facts (LIFE contact-even) of the 20");
  }

  @Property(tries = 400)
  void a_flipped_bit_in_any_byte_is_found_and_its_place_is_named(
      @ForAll boolean all,
      @ForAll @IntRange(max = 1_000_000) int any,
      @ForAll @IntRange(max = 7) int bit) {
    var bundle = (all ? ALL : LIFE).clone();
    bundle[any % bundle.length] ^= (byte) (1 << bit);

    var report = verified(bundle);

    assertThat(report.isWhole()).isFalse();
    assertThat(report.problems()).isNotEmpty();
  }

  /** The last bytes are the seal itself, where a bit can do the most. */
  @Property(tries = 200)
  void a_flipped_bit_of_the_seal_is_found(
      @ForAll @IntRange(min = 1, max = 1_000) int fromTheEnd, @ForAll @IntRange(max = 7) int bit) {
    var bundle = ALL.clone();
    bundle[bundle.length - fromTheEnd] ^= (byte) (1 << bit);

    assertThat(verified(bundle).isWhole()).isFalse();
  }

  @Property(tries = 200)
  void a_bundle_that_is_cut_off_anywhere_is_found(@ForAll @IntRange(max = 1_000_000) int any) {
    var cut = Arrays.copyOf(ALL, any % ALL.length);

    var report = verified(cut);

    assertThat(report.isWhole()).isFalse();
    assertThat(report.problems().getFirst().where()).isIn("the end of the file", "the seal");
  }

  @Property(tries = 100)
  void two_exchanged_bytes_are_found(
      @ForAll @IntRange(max = 1_000_000) int one, @ForAll @IntRange(max = 1_000_000) int other) {
    var bundle = LIFE.clone();
    var a = one % bundle.length;
    var b = other % bundle.length;
    bundle[a] = LIFE[b];
    bundle[b] = LIFE[a];

    assertThat(verified(bundle).isWhole()).isEqualTo(LIFE[a] == LIFE[b]);
  }

  @Example
  void bytes_before_behind_or_between_are_found() {
    var before = new byte[ALL.length + 1];
    System.arraycopy(ALL, 0, before, 1, ALL.length);
    var behind = Arrays.copyOf(ALL, ALL.length + 1);

    assertThat(verified(before).isWhole()).isFalse();
    assertThat(verified(behind).isWhole()).isFalse();
    assertThat(verified(new byte[0]).isWhole()).isFalse();
  }

  @Example
  void the_place_of_a_flipped_bit_is_named() {
    var bundle = ALL.clone();
    bundle[60] ^= 1;

    assertThat(verified(bundle).problems().getFirst().toString())
        .startsWith("facts/000000.ndjson: its bytes, 0 to ")
        .endsWith(" of the file, are not those that were sealed");
  }

  @Example
  void of_a_bundle_that_is_cut_off_it_is_said_how_far_it_can_be_read() {
    var report = verified(Arrays.copyOf(ALL, ALL.length - 1_800));

    assertThat(report.problems())
        .contains(
            new Problem(
                "the end of the file", "has no seal: the bundle is cut off, or none of ours"),
            new Problem(
                "facts/000000.ndjson, line 20 (leaf 19)", "is the last fact that can be read"));
  }
}
