package jp.madoguchi.command.procedurecase;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.madoguchi.command.modelgateway.KnownPerson;
import jp.madoguchi.command.modelgateway.Task;
import jp.madoguchi.command.modelgateway.answer.AnswerReader;
import jp.madoguchi.command.modelgateway.answer.MaskedSource;
import jp.madoguchi.command.modelgateway.masking.Masking;
import jp.madoguchi.shared.procedurecase.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

  private static final String GROUNDS = "児童と同居していると書かれています。[2]";
  private static final List<MaskedSource> TOLD =
      List.of(
          new MaskedSource("guide", "審査の手引き", "児童と同居しているか。別居なら申立書があるか"),
          new MaskedSource("application", "申請内容", "監護の状況：児童と同居し、毎日の世話をしている"),
          new MaskedSource("article-custody", "別居監護", "児童と別居しているときは、申立書を出してください。"));

  @ParameterizedTest
  @EnumSource
  void each_verdict_is_read_by_its_line(Verdict verdict) {
    assertThat(said("判定：" + verdict.label() + "\n" + GROUNDS))
        .hasValueSatisfying(reply -> assertThat(reply.verdict()).isEqualTo(verdict));
  }

  @ParameterizedTest
  @ValueSource(strings = {"判定：不一致\n", "判定:不一致\n", "判定： 不一致\n", "判定：不一致。", "\n判定：不一致\n\n"})
  void however_wide_its_colon_is(String line) {
    assertThat(said(line + GROUNDS))
        .contains(new Reply(Verdict.MISMATCH, GROUNDS, sources("application")));
  }

  @Test
  void its_grounds_are_one_or_two_sentences_with_all_that_they_cite() {
    var second = "別居ではないので申立書は要りません。[1][3]";

    assertThat(said("判定：一致\n" + GROUNDS + second))
        .contains(
            new Reply(
                Verdict.MATCH,
                GROUNDS + second,
                sources("guide", "application", "article-custody")));
    assertThat(said("判定：一致\n" + GROUNDS + second + GROUNDS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "判定：一致",
        "判定：\n" + GROUNDS,
        "判定：合格\n" + GROUNDS,
        "判定：一致または不一致\n" + GROUNDS,
        "一致\n" + GROUNDS,
        "{\"判定\": \"一致\"}\n" + GROUNDS,
        GROUNDS,
        GROUNDS + "\n判定：一致"
      })
  void what_has_another_form_is_none(String written) {
    assertThat(said(written)).isEmpty();
  }

  @Test
  void a_log_shows_none_of_its_words() {
    assertThat(said("判定：一致\n" + GROUNDS).orElseThrow().toString()).doesNotContain("児童");
  }

  /** As the gateway hands it on. */
  private static Optional<Reply> said(String written) {
    var reader =
        new AnswerReader(
            new Masking(KnownPerson.nobody()),
            TOLD,
            "",
            Arrays.stream(Verdict.values()).map(Task::opening).collect(toSet()),
            true,
            _ -> {});
    reader.take(written);
    reader.end();
    return Reply.of(reader.sentences());
  }

  private static Set<String> sources(String... ids) {
    return Set.of(ids);
  }
}
