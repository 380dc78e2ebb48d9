package jp.madoguchi.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the whole body before anything happens: no more than 2 MiB (413), and kept, because a
 * repeated creation is known by its bytes.
 */
@Component
@Order(20)
public class RequestBodyFilter extends OncePerRequestFilter {

  /** Request attribute: the body as {@code byte[]}. */
  public static final String BODY = RequestBodyFilter.class.getName() + ".body";

  private static final int LARGEST = 2 * 1024 * 1024;

  private final Problems problems;

  RequestBodyFilter(Problems problems) {
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/") || "GET".equals(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      problems.write(
          response,
          problems.of(HttpStatus.CONTENT_TOO_LARGE, "BODY_TOO_LARGE", "送信された内容が大きすぎます(上限2MiB)"));
      return;
    }
    request.setAttribute(BODY, body);
    chain.doFilter(new Kept(request, body), response);
  }

  private static final class Kept extends HttpServletRequestWrapper {

    private final byte[] body;

    Kept(HttpServletRequest request, byte[] body) {
      super(request);
      this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
      return new Replayed(new ByteArrayInputStream(body));
    }
  }

  private static final class Replayed extends ServletInputStream {

    private final ByteArrayInputStream bytes;

    Replayed(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      return bytes.read(into, offset, length);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("The body has been read already");
    }
  }
}
