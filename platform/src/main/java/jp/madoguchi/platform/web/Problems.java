package jp.madoguchi.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the one kind of answer that every failure gets (RFC 9457): {@code type}, {@code title},
 * {@code status}, a Japanese {@code detail}, a stable {@code code}, {@code errors[]} and {@code
 * traceId}.
 */
@Component
public class Problems {

  private static final String RETRY_AFTER_SECONDS = "1";

  /** Not the path: whoever typed a name into it would find it in every log of problems. */
  private static final String INSTANCE = "urn:madoguchi:trace:%s";

  private static final String TYPE = "urn:madoguchi:problem:%s";

  private final JsonMapper json;

  Problems(JsonMapper json) {
    this.json = json;
  }

  /**
   * @param code stable, for programs, in capitals
   * @param detail a Japanese sentence without personal data
   */
  public ProblemDetail of(HttpStatus status, String code, String detail) {
    var problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create(TYPE.formatted(code.toLowerCase(java.util.Locale.ROOT))));
    problem.setTitle(status.getReasonPhrase());
    problem.setProperty("code", code);
    var trace = MDC.get("traceId");
    problem.setInstance(URI.create(INSTANCE.formatted(trace)));
    problem.setProperty("traceId", trace);
    return problem;
  }

  /** The same, naming the field that is wrong. */
  public ProblemDetail of(HttpStatus status, String code, String detail, FieldError error) {
    var problem = of(status, code, detail);
    problem.setProperty("errors", List.of(error));
    return problem;
  }

  /** Whoever is told to come back is told when. */
  public ResponseEntity<Object> answer(ProblemDetail problem) {
    var answer = ResponseEntity.status(problem.getStatus());
    if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }

  /** For whoever answers before a controller is asked. */
  public void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
    response.setStatus(problem.getStatus());
    if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem);
  }

  /**
   * @param pointer where in the body (RFC 6901), such as {@code /purposes/0}
   * @param detail what is wrong, in Japanese
   */
  public record FieldError(String pointer, String detail) {}
}
