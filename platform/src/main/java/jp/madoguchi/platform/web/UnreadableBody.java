package jp.madoguchi.platform.web;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.stream.Collectors;
import jp.madoguchi.platform.web.Problems.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says what is wrong with a body that could not be read: 400 for its form, 422 for its values. */
final class UnreadableBody {

  private UnreadableBody() {}

  static ProblemDetail problem(Problems problems, @Nullable Throwable cause) {
    return switch (cause) {
      case UnrecognizedPropertyException e -> malformed(problems, e, "この項目はありません");
      case InvalidNullException e -> impossible(problems, e, "必ず指定してください");
      case InvalidFormatException e when isNoText(e) -> malformed(problems, e, "値の型が正しくありません");
      case InvalidFormatException e -> impossible(problems, e, formatSentence(e));
      case ValueInstantiationException e -> impossible(problems, e, causeSentence(e));
      case MismatchedInputException e -> mismatch(problems, e);
      case DatabindException e -> impossible(problems, e, causeSentence(e));
      case null, default ->
          problems.of(HttpStatus.BAD_REQUEST, "MALFORMED_BODY", "本文が正しい JSON ではありません");
    };
  }

  /** Jackson reports a missing field and a wrong type alike; only the first leaves a path open. */
  private static ProblemDetail mismatch(Problems problems, MismatchedInputException e) {
    return String.valueOf(e.getOriginalMessage()).startsWith("Missing required creator property")
        ? impossible(problems, e, "必ず指定してください")
        : malformed(problems, e, "値の型が正しくありません");
  }

  /** Every text is fit to be a text; what is not was a number or a truth value. */
  private static boolean isNoText(InvalidFormatException e) {
    return e.getTargetType() == String.class;
  }

  private static ProblemDetail malformed(Problems problems, DatabindException e, String detail) {
    var error = new FieldError(pointer(e), detail);
    return problems.of(HttpStatus.BAD_REQUEST, "MALFORMED_BODY", "本文の形が正しくありません", error);
  }

  private static ProblemDetail impossible(Problems problems, DatabindException e, String detail) {
    var error = new FieldError(pointer(e), detail);
    return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "INVALID_VALUE", "入力された値が正しくありません", error);
  }

  private static String pointer(DatabindException e) {
    return e.getPath().stream().map(UnreadableBody::token).collect(Collectors.joining());
  }

  /** RFC 6901: {@code ~} and {@code /} are escaped. */
  private static String token(JacksonException.Reference reference) {
    var name = reference.getPropertyName();
    var token = name == null ? String.valueOf(reference.getIndex()) : name;
    return "/" + token.replace("~", "~0").replace("/", "~1");
  }

  private static String formatSentence(InvalidFormatException e) {
    var type = e.getTargetType();
    if (type.isEnum()) {
      return "次のいずれかを指定してください: " + names(type);
    }
    return causeSentence(e);
  }

  private static String names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  /** Only sentences of our own values are shown: a library's would quote what was typed. */
  private static String causeSentence(DatabindException e) {
    return switch (e.getCause()) {
      case DateTimeException _ -> "日付または時刻の形が正しくありません";
      case IllegalArgumentException own when isOurs(own) -> String.valueOf(own.getMessage());
      case null, default -> "値が正しくありません";
    };
  }

  private static boolean isOurs(IllegalArgumentException e) {
    var trace = e.getStackTrace();
    return trace.length > 0 && trace[0].getClassName().startsWith("jp.madoguchi.");
  }
}
