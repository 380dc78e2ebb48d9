package jp.madoguchi.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.madoguchi.platform.privacy.kek.Keks;
import jp.madoguchi.shared.id.ContactId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever people are called comes back exactly as it was entered. */
class AnyTextTest {

  private static final ContactId HANAKO = new ContactId("contact-hanako");

  /** 辻 and 葛 with one and two dots by their variation selectors, 𠮷 and 𩸽 beyond 16 bits, 外字. */
  private static final String NAMES =
      "辻\uDB40\uDD00辻\uDB40\uDD01葛\uDB40\uDD00\uD842\uDFB7\uD867\uDE3D\uE000\uF8FF\uDBC0\uDC00";

  private final Sealer sealer = sealer();

  private static Sealer sealer() {
    try {
      var folder = Files.createTempDirectory(Path.of("target"), "sealing");
      return new Node(KeyTables.empty(), Keks.inFile(folder.resolve("keyset.json"))).sealer;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Property(tries = 500)
  void comes_back_as_it_was_entered(@ForAll("texts") String text) {
    assertThat(sealer.open(HANAKO, sealer.seal(HANAKO, new FreeText(text)))).isEqualTo(text);
  }

  @Example
  void ten_thousand_of_the_longest_characters_come_back() {
    var longest = "\uD842\uDFB7".repeat(10_000);

    assertThat(sealer.open(HANAKO, sealer.seal(HANAKO, new FreeText(longest)))).isEqualTo(longest);
  }

  @Example
  void names_of_all_planes_come_back() {
    assertThat(sealer.open(HANAKO, sealer.seal(HANAKO, new FreeText(NAMES)))).isEqualTo(NAMES);
  }

  @Provide
  Arbitrary<String> texts() {
    var any = Arbitraries.integers().between(0, Character.MAX_CODE_POINT);
    var ofNames = Arbitraries.of(NAMES.codePoints().boxed().toList());
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, any), net.jqwik.api.Tuple.of(1, ofNames))
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .list()
        .ofMinSize(1)
        .ofMaxSize(200)
        .map(AnyTextTest::text)
        .filter(text -> !text.isBlank());
  }

  private static String text(java.util.List<Integer> points) {
    var text = new StringBuilder();
    points.forEach(text::appendCodePoint);
    return text.toString();
  }
}
