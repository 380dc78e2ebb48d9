package jp.madoguchi.proof.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredFactTest {

  @Test
  void its_leaf_is_written_as_it_always_was() {
    assertThat(HexFormat.of().formatHex(fact(7, "case-1", 2, "Case", null, "{}").leaf()))
        .isEqualTo(
            "01"
                + "0000000000000007"
                + "0000000000000002"
                + "00000006"
                + "636173652d31"
                + "00000004"
                + "43617365"
                + "00000002"
                + "6964"
                + "00000002"
                + "6174"
                + "00000001"
                + "45"
                + "ffffffff"
                + "00000002"
                + "7b7d"
                + "00000001"
                + "30");
  }

  @Test
  void whatever_differs_makes_another_leaf() {
    var facts =
        List.of(
            fact(7, "case-1", 2, "Case", null, "{}"),
            fact(8, "case-1", 2, "Case", null, "{}"),
            fact(7, "case-2", 2, "Case", null, "{}"),
            fact(7, "case-1", 3, "Case", null, "{}"),
            fact(7, "case-1", 2, null, null, "{}"),
            fact(7, "case-1", 2, "", null, "{}"),
            fact(7, "case-1", 2, "Case", "", "{}"),
            fact(7, "case-1", 2, "Case", "1", "{}"),
            fact(7, "case-1", 2, "Case", null, null),
            fact(7, "case-1C", 2, "ase", null, "{}"));

    assertThat(facts.stream().map(StoredFact::hash)).doesNotHaveDuplicates();
    assertThat(facts).doesNotHaveDuplicates();
    assertThat(fact(7, "case-1", 2, "Case", null, "{}")).isEqualTo(facts.getFirst());
  }

  private static StoredFact fact(
      long position,
      String life,
      long sequence,
      @Nullable String type,
      @Nullable String revision,
      @Nullable String metaData) {
    return new StoredFact(
        position,
        life,
        sequence,
        type,
        "id",
        "at",
        "E",
        revision,
        metaData == null ? null : metaData.getBytes(StandardCharsets.UTF_8),
        "0".getBytes(StandardCharsets.UTF_8));
  }
}
