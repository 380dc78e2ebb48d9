package jp.madoguchi.query.visitorsearch;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.search.Match;
import jp.madoguchi.platform.search.Wanted;
import jp.madoguchi.platform.web.Problems.FieldError;
import jp.madoguchi.platform.web.RequestRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * 検索の条件 — all that is given must be so.
 *
 * @param q one box for everything
 * @param match how much of a word of {@code q}, {@code kana} or {@code name} is given
 */
@Schema(example = "{\"q\": \"ワタナベ S60.4.3\", \"limit\": 20}")
record SearchBody(
    @Schema(description = "氏名、カナ、電話番号(下4桁も可)、生年月日、宛名番号。空白で区切ると、すべてに当てはまる人") @Nullable SearchText q,
    @Schema(description = "カナ(清濁・拗促音・長音・空白の違いは区別しません)") @Nullable SearchText kana,
    @Schema(description = "氏名・通称・旧氏(異体字は区別しません)") @Nullable SearchText name,
    @Schema(description = "電話番号、または下4桁") @Nullable SearchText phone,
    @Schema(description = "生年月日。西暦でも和暦でもよく、年月まででもよい") @Nullable SearchText birthDate,
    @Schema(description = "宛名番号") @Nullable SearchText residentNumber,
    @Schema(description = "住所の一部(市区町村、町名、「7条通9丁目」など)") @Nullable SearchText address,
    @Schema(description = "START 前方一致(省略時)、WHOLE 完全一致、PART 部分一致") @Nullable Match match,
    @Nullable Integer limit,
    @Nullable String cursor) {

  /**
   * @throws RequestRefused 422 if a field cannot be looked for, or too many would be found
   */
  Wanted wanted() {
    var how = Objects.requireNonNullElse(match, Match.START);
    var wanted =
        Stream.of(
                part("q", q, text -> Wanted.inBox(text, how)),
                part("kana", kana, text -> Wanted.kana(text, how)),
                part("name", name, text -> Wanted.name(text, how)),
                part("phone", phone, Wanted::phone),
                part("birthDate", birthDate, Wanted::birthDate),
                part("residentNumber", residentNumber, Wanted::residentNumber),
                part("address", address, Wanted::address))
            .reduce(Wanted.nothing(), Wanted::and);
    wanted.tooWide().ifPresent(SearchBody::refuse);
    return wanted;
  }

  private static Wanted part(
      String field, @Nullable SearchText text, Function<String, Wanted> read) {
    try {
      return text == null ? Wanted.nothing() : read.apply(text.value());
    } catch (IllegalArgumentException e) {
      throw impossible(field, String.valueOf(e.getMessage()));
    }
  }

  private static RequestRefused impossible(String field, String sentence) {
    return new RequestRefused(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "INVALID_VALUE",
        "入力された値が正しくありません",
        java.util.Map.of("errors", java.util.List.of(new FieldError("/" + field, sentence))));
  }

  private static void refuse(String sentence) {
    throw new RequestRefused(HttpStatus.UNPROCESSABLE_CONTENT, "SEARCH_TOO_WIDE", sentence);
  }

  /** What is put on record, sealed: the words as they were typed. */
  FreeText asTyped() {
    return new FreeText(
        Stream.of(
                typed("q", q),
                typed("kana", kana),
                typed("name", name),
                typed("phone", phone),
                typed("birthDate", birthDate),
                typed("residentNumber", residentNumber),
                typed("address", address),
                Optional.ofNullable(match).map(how -> "match=" + how))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("\n")));
  }

  private static Optional<String> typed(String field, @Nullable SearchText text) {
    return Optional.ofNullable(text).map(typed -> field + "=" + typed.value());
  }
}
