package jp.madoguchi.platform.access;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * An answer whose bytes leave only after what they show is on record. There is no other way out, so
 * that no endpoint can forget it.
 */
final class LookedAt extends HttpServletResponseWrapper {

  private final Recording recording;
  private @Nullable ServletOutputStream stream;
  private @Nullable PrintWriter writer;

  LookedAt(HttpServletResponse response, Recording recording) {
    super(response);
    this.recording = recording;
  }

  @Override
  public synchronized ServletOutputStream getOutputStream() throws IOException {
    if (stream == null) {
      open();
      stream = new RecordedStream(super.getOutputStream(), recording);
    }
    return stream;
  }

  @Override
  public synchronized PrintWriter getWriter() throws IOException {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), getCharacterEncoding()));
    }
    return writer;
  }

  /** If it may not leave, whatever was said about it is unsaid: another answer follows. */
  private void open() {
    try {
      recording.open(getStatus(), getContentType());
    } catch (LookNotRecorded e) {
      setHeader(HttpHeaders.ETAG, null);
      setContentLengthLong(-1);
      throw e;
    }
  }
}
