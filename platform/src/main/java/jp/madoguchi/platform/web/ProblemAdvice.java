package jp.madoguchi.platform.web;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import jp.madoguchi.platform.privacy.kek.KeyUnavailable;
import jp.madoguchi.platform.stores.OutOfReach;
import jp.madoguchi.shared.rejection.Reason.Kind;
import jp.madoguchi.shared.rejection.Rejection;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.messaging.HandlerExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Every failure, whatever it was, leaves as a problem that says what to do about it. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private final Problems problems;

  ProblemAdvice(Problems problems) {
    this.problems = problems;
  }

  @ExceptionHandler
  ResponseEntity<Object> refused(RequestRefused refused) {
    return problems.answer(refused.problem(problems));
  }

  /** A no of the domain: what it says is meant for the person who asked. */
  @ExceptionHandler
  ResponseEntity<Object> rejected(HandlerExecutionException exception) {
    return exception
        .<Rejection>getDetails()
        .map(this::rejected)
        .orElseGet(() -> unexpected(exception));
  }

  private ResponseEntity<Object> rejected(Rejection rejection) {
    var status = statusOf(rejection.kind());
    return problems.answer(problems.of(status, rejection.code(), rejection.message()));
  }

  private static HttpStatus statusOf(Kind kind) {
    return switch (kind) {
      case CONFLICT -> HttpStatus.CONFLICT;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case UNKNOWN -> HttpStatus.NOT_FOUND;
      case IMPOSSIBLE -> HttpStatus.UNPROCESSABLE_CONTENT;
      case STALE -> HttpStatus.PRECONDITION_FAILED;
    };
  }

  /** Bytes in the URL that are no characters. */
  @ExceptionHandler
  ResponseEntity<Object> undecodable(InvalidParameterException exception) {
    return problems.answer(
        problems.of(HttpStatus.BAD_REQUEST, "MALFORMED_PARAMETER", "URL に文字として読めない部分があります"));
  }

  /** A name in the path that is no name of that kind names nothing; a parameter is malformed. */
  @ExceptionHandler
  ResponseEntity<Object> mismatch(MethodArgumentTypeMismatchException exception) {
    var inPath =
        exception
            .getParameter()
            .hasParameterAnnotation(org.springframework.web.bind.annotation.PathVariable.class);
    return inPath
        ? problems.answer(problems.of(HttpStatus.NOT_FOUND, "NOT_FOUND", "指定されたものはありません"))
        : malformed(exception.getName());
  }

  private ResponseEntity<Object> malformed(String parameter) {
    return problems.answer(
        problems.of(
            HttpStatus.BAD_REQUEST,
            "MALFORMED_PARAMETER",
            "パラメーター %s の値が正しくありません".formatted(parameter)));
  }

  /** A parameter among several that belong together, such as the two ends of a period. */
  @Override
  protected ResponseEntity<Object> handleMethodArgumentNotValid(
      MethodArgumentNotValidException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return malformed(exception.getFieldErrors().getFirst().getField());
  }

  /**
   * Nobody is told anything who has hung up. Only the container knows who has: a pipe that breaks
   * anywhere else may be the one to a store, and silence would be taken for a yes.
   */
  private static boolean hasHungUp(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(
            cause ->
                cause instanceof ClientAbortException
                    || cause instanceof AsyncRequestNotUsableException);
  }

  @ExceptionHandler
  @Nullable ResponseEntity<Object> unexpected(Exception exception) {
    if (hasHungUp(exception)) {
      return null;
    }
    if (OutOfReach.isBehind(exception) || exception instanceof KeyUnavailable) {
      LOG.warn("A store or the other side is out of reach: {}", exception.toString());
      return problems.answer(
          problems.of(
              HttpStatus.SERVICE_UNAVAILABLE,
              "OUT_OF_REACH",
              sentenceFor(HttpStatus.SERVICE_UNAVAILABLE)));
    }
    LOG.error("A request failed unexpectedly", exception);
    return problems.answer(
        problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "UNEXPECTED", "処理できませんでした。管理者に連絡してください"));
  }

  @Override
  protected ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException exception,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return problems.answer(UnreadableBody.problem(problems, exception.getCause()));
  }

  /** Spring's own refusals: method not allowed, unsupported media type, missing parameter … */
  @Override
  protected ResponseEntity<Object> handleExceptionInternal(
      Exception exception,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode code,
      WebRequest request) {
    var status = HttpStatus.valueOf(code.value());
    var answer = problems.answer(problemOf(status));
    return ResponseEntity.status(status)
        .headers(headers)
        .headers(answer.getHeaders())
        .body(answer.getBody());
  }

  private ProblemDetail problemOf(HttpStatus status) {
    return problems.of(status, status.name().toUpperCase(Locale.ROOT), sentenceFor(status));
  }

  private static String sentenceFor(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "指定されたものはありません";
      case METHOD_NOT_ALLOWED -> "この操作はできません";
      case UNSUPPORTED_MEDIA_TYPE -> "本文は application/json で送ってください";
      case NOT_ACCEPTABLE -> "求められた形式では答えられません";
      case SERVICE_UNAVAILABLE -> "ただいま処理できません。少し待ってからやり直してください";
      default -> "リクエストの形が正しくありません";
    };
  }
}
