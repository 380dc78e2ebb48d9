package jp.madoguchi.command.modelgateway.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.madoguchi.command.modelgateway.KnownPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is masked, by what, and what stays readable. */
class MaskingTest {

  private final Masking masking = new Masking(KnownPerson.nobody());

  @Test
  void the_same_value_is_the_same_placeholder_in_all_texts_of_a_request() throws NotCleared {
    assertThat(masking.typed("090-1234-5678に電話した")).isEqualTo("〔電話1〕に電話した");
    assertThat(masking.typed("０９０１２３４５６７８と、080-1111-2222")).isEqualTo("〔電話1〕と、〔電話2〕");
    assertThat(masking.published("(090)1234-5678")).isEqualTo("〔電話1〕");
  }

  @Test
  void the_reader_gets_the_value_as_it_was_first_written() throws NotCleared {
    var text = "山田 花子さん（090-1234-5678）の件";

    assertThat(masking.restored(masking.typed(text))).isEqualTo(text);
  }

  @Test
  void what_a_question_is_about_is_left_when_nobody_is_in_it() throws NotCleared {
    var known = new Masking(person(List.of("架空 太郎"), List.of("カクウ タロウ")));

    assertThat(known.aboutNobody("架空太郎様（090-1234-5678）の転入届の書類"))
        .doesNotContain("太郎", "様", "090", "〓")
        .endsWith("の転入届の書類");
    assertThat(known.aboutNobody("架空太郎の転入届の書類")).isEqualTo("の転入届の書類");
    assertThat(masking.aboutNobody("転入届の書類")).isEqualTo("転入届の書類");
    assertThat(masking.aboutNobody("歯周病検診の対象")).isEqualTo("歯周病検診の対象");
    assertThat(masking.aboutNobody("佐藤さん")).isEmpty();
  }

  @Test
  void a_placeholder_in_a_text_is_none() throws NotCleared {
    assertThat(masking.typed("〔氏名1〕と山田花子さん")).isEqualTo("（氏名1）と〔氏名1〕さん");
    assertThat(masking.restored("（氏名1）〔氏名2〕")).isEqualTo("（氏名1）〔氏名2〕");
    assertThat(masking.knowsAllPlaceholdersOf("〔氏名1〕")).isTrue();
    assertThat(masking.knowsAllPlaceholdersOf("〔氏名2〕")).isFalse();
    assertThat(masking.knowsAllPlaceholdersOf("〔氏名1")).isFalse();
  }

  @Test
  void all_spellings_of_the_visitors_name_are_one_person() throws NotCleared {
    var known = new Masking(person(List.of("渡邊 つぐみ"), List.of("ワタナベ ツグミ")));

    assertThat(known.typed("渡辺つぐみさん、ﾜﾀﾅﾍﾞ ﾂｸﾞﾐさん、わたなべさん")).isEqualTo("〔氏名1〕さん、〔氏名1〕さん、〔氏名1〕さん");
  }

  @Test
  void a_short_name_counts_where_it_is_a_word() throws NotCleared {
    var known = new Masking(person(List.of("林 まり"), List.of("ハヤシ マリ")));

    assertThat(known.typed("林さんの森林組合")).isEqualTo("〔氏名1〕さんの森林組合");
    assertThat(known.typed("つまり決まりです")).isEqualTo("つまり決まりです");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "転入届に必要なものは何ですか",
        "児童手当の申請はいつまでですか。手数料は1,234,567円ですか",
        "マイナンバーカードの暗証番号を忘れた",
        "第2条第1項に定める様式第3号",
        "国民健康保険の加入は14日以内です",
        "平日の8:45から17:15まで"
      })
  void questions_without_a_person_stay_as_they_are(String question) throws NotCleared {
    assertThat(masking.typed(question)).isEqualTo(question);
  }

  @Test
  void days_of_rules_stay_readable_and_days_of_persons_do_not() throws NotCleared {
    assertThat(masking.published("令和8年4月1日から施行する")).isEqualTo("令和8年4月1日から施行する");
    assertThat(masking.published("生年月日：平成3年7月9日")).isEqualTo("生年月日：〔日付1〕");
    assertThat(masking.typed("令和8年4月1日に転入した")).isEqualTo("〔日付2〕に転入した");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "山,123456789012,0",
        "太郎,09012345678,旭川",
        "A.123456789012.",
        "B,123456789012円",
        "1234/5678/9012",
        "1234,5678,9012",
        "1234|5678|9012",
        "1234:5678:9012",
        "1234~5678=9012",
        "(1234)(5678)(9012)",
        "0901,2345,678",
        "五四三二,一〇九八",
        "８０９０／１２３４／５６７"
      })
  void a_long_number_is_masked_whatever_stands_beside_it_and_in_it(String text) throws NotCleared {
    assertThat(List.of(masking.typed(text), masking.published(text)))
        .extracting(masked -> masked.replaceAll("〔[^〕]*〕", ""))
        .allSatisfy(rest -> assertThat(rest).doesNotContainPattern("[\\d〇一二三四五六七八九]{2}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8:45-17:15",
        "手数料は1,234,567円",
        "人口は334567人",
        "1、2、3、4、5、6、7番窓口",
        "令和8年4月1日から",
        "第12条の2、第3項"
      })
  void what_counts_and_tells_the_time_stays_readable(String text) throws NotCleared {
    assertThat(masking.published(text)).isEqualTo(text);
  }

  @Test
  void days_of_the_last_era_are_taken_for_days_of_persons() throws NotCleared {
    assertThat(masking.published("平成3年7月9日")).isEqualTo("〔日付1〕");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uE000田さん",
        "\uD800",
        "5bGx55Sw5aSq6YOO44GV44KT44Gu6Zu76Kmx",
        "%E5%B1%B1%E7%94%B0"
      })
  void what_nobody_can_read_is_not_cleared(String text) {
    assertThatThrownBy(() -> masking.typed(text)).isInstanceOf(NotCleared.class);
  }

  @Test
  void a_refusal_has_no_word_of_the_text() {
    assertThatThrownBy(() -> masking.typed("\uE000田さん")).message().doesNotContain("田");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市", "架空", "1 ", "a", "あ", "一の", "ア・", "@", "1-", "1,", "1/", "1:11 ", "1,111", "一,",
        "市1-1", "市1番", "市1丁目", "0 ", "第1条", "平成1."
      })
  void long_texts_are_read_to_their_end(String part) throws NotCleared {
    var known = new Masking(person(List.of("架空 太郎"), List.of("カクウ タロウ")));

    assertThat(known.typed((part + "で").repeat(2_000))).isNotEmpty();
  }

  private static KnownPerson person(List<String> names, List<String> kana) {
    return new KnownPerson(
        names, kana, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }
}
