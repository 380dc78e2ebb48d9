package jp.madoguchi.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.platform.privacy.NationalNumber;
import jp.madoguchi.platform.web.Problems.FieldError;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no 個人番号 in, wherever it was typed: body, path, parameters and the headers that people fill
 * in. The types that take free text refuse it too; this one knows no types and forgets no field.
 */
@Component
@Order(30)
class NationalNumberFilter extends OncePerRequestFilter {

  private static final List<String> HEADERS =
      List.of("X-Terminal", "X-Purpose", "X-Department", "Idempotency-Key", "If-Match");

  private final Problems problems;
  private final NationalNumberInBody inBody;

  NationalNumberFilter(Problems problems, NationalNumberInBody inBody) {
    this.problems = problems;
    this.inBody = inBody;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var refusal = refusalOf(request);
    if (refusal.isPresent()) {
      problems.write(response, refusal.get());
    } else {
      chain.doFilter(request, response);
    }
  }

  private Optional<ProblemDetail> refusalOf(HttpServletRequest request) {
    var body = (byte[]) request.getAttribute(RequestBodyFilter.BODY);
    return Stream.of(headerOf(request), addressOf(request))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> Optional.ofNullable(body).flatMap(this::bodyOf));
  }

  private Optional<ProblemDetail> headerOf(HttpServletRequest request) {
    return HEADERS.stream()
        .filter(header -> isInValueOf(header, request))
        .findFirst()
        .map(header -> refusal("ヘッダー %s: %s".formatted(header, NationalNumber.SENTENCE)));
  }

  private static boolean isInValueOf(String header, HttpServletRequest request) {
    return Collections.list(request.getHeaders(header)).stream().anyMatch(NationalNumber::isIn);
  }

  /** Path and parameters, as they were typed before they were encoded. */
  private Optional<ProblemDetail> addressOf(HttpServletRequest request) {
    var query = Optional.ofNullable(request.getQueryString()).orElse("");
    return Stream.concat(
                Stream.of(request.getRequestURI().split("[/;]", -1)),
                Stream.of(query.split("[&=]", -1)))
            .anyMatch(NationalNumberFilter::isInDecoded)
        ? Optional.of(refusal("URL: " + NationalNumber.SENTENCE))
        : Optional.empty();
  }

  private static boolean isInDecoded(String encoded) {
    return NationalNumber.isIn(decoded(encoded));
  }

  private static String decoded(String encoded) {
    try {
      return URLDecoder.decode(encoded, UTF_8);
    } catch (IllegalArgumentException e) {
      return encoded; // Not a URL's text: whoever reads it will say so.
    }
  }

  private Optional<ProblemDetail> bodyOf(byte[] body) {
    return inBody
        .pointer(body)
        .map(
            pointer ->
                problems.of(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "INVALID_VALUE",
                    "入力された値が正しくありません",
                    new FieldError(pointer, NationalNumber.SENTENCE)));
  }

  private ProblemDetail refusal(String sentence) {
    return problems.of(HttpStatus.UNPROCESSABLE_CONTENT, "INVALID_VALUE", sentence);
  }
}
