package jp.madoguchi.platform.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** The edge itself said no, before the domain was asked. */
public class RequestRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final HttpStatus status;
  private final String code;
  private final String sentence;
  private final transient Map<String, Object> more;

  /**
   * @param sentence Japanese, for people, without personal data
   */
  public RequestRefused(HttpStatus status, String code, String sentence) {
    this(status, code, sentence, Map.of());
  }

  /**
   * @param more further members of the problem, such as what has changed meanwhile
   */
  public RequestRefused(HttpStatus status, String code, String sentence, Map<String, Object> more) {
    super(code);
    this.status = status;
    this.code = code;
    this.sentence = sentence;
    this.more = Map.copyOf(more);
  }

  public HttpStatus status() {
    return status;
  }

  /** Why, for people. */
  public String sentence() {
    return sentence;
  }

  /** As the caller is told. */
  public ProblemDetail problem(Problems problems) {
    var problem = problems.of(status, code, sentence);
    more.forEach(problem::setProperty);
    return problem;
  }
}
