package jp.madoguchi.platform.search;

import static jp.madoguchi.platform.search.Likeness.SAME_KANA_AND_BIRTH_DATE;
import static jp.madoguchi.platform.search.Likeness.SAME_NAME_AND_BIRTH_DATE;
import static jp.madoguchi.platform.search.Likeness.SAME_PHONE_AND_GIVEN_NAME;
import static jp.madoguchi.platform.search.Likeness.SAME_RESIDENT_NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LikenessTest {

  private static final VisitorWords HANAKO =
      visitor("渡邉 花子", "ワタナベ ハナコ", "1985-04-03", "090-1234-5678", "0001234567");

  @Test
  void the_same_person_written_otherwise_is_alike_for_every_reason() {
    assertThat(shared(HANAKO, visitor("渡辺花子", "わたなべはなこ", "1985-04-03", "+819012345678", "1234567")))
        .containsExactlyInAnyOrder(
            SAME_RESIDENT_NUMBER, SAME_KANA_AND_BIRTH_DATE, SAME_NAME_AND_BIRTH_DATE);
    assertThat(shared(HANAKO, visitor("佐藤 花子", "サトウ ハナコ", null, "09012345678", null)))
        .containsExactly(SAME_PHONE_AND_GIVEN_NAME);
  }

  @Test
  void her_family_and_her_namesakes_are_not() {
    assertThat(shared(HANAKO, visitor("渡邉 太郎", "ワタナベ タロウ", "1955-01-01", "09012345678", null)))
        .isEmpty();
    assertThat(shared(HANAKO, visitor("渡邉 花子", "ワタナベ ハナコ", "1985-04-04", "08000000000", "1")))
        .isEmpty();
  }

  @Test
  void what_is_not_known_is_like_nothing() {
    var unknown = visitor("架空 花子", "カクウ ハナコ", "1985-00-00", "110", null);

    assertThat(Likeness.of(unknown)).isEmpty();
    assertThat(Likeness.of(visitor("花子", null, null, "09012345678", null))).isEmpty();
    assertThat(Likeness.of(visitor("架空 花子", null, "2000-10-30", "110", null)))
        .containsOnlyKeys(SAME_NAME_AND_BIRTH_DATE);
  }

  private static Set<Likeness> shared(VisitorWords one, VisitorWords other) {
    var signs = Likeness.of(one);
    var others = Likeness.of(other);
    var shared = EnumSet.noneOf(Likeness.class);
    signs.forEach(
        (reason, values) -> {
          if (!Collections.disjoint(values, others.getOrDefault(reason, Set.of()))) {
            shared.add(reason);
          }
        });
    return shared;
  }

  private static VisitorWords visitor(
      String name,
      @Nullable String kana,
      @Nullable String birthDate,
      String phone,
      @Nullable String number) {
    return new VisitorWords(List.of(name), kana, birthDate, List.of(phone), null, number);
  }
}
