package jp.madoguchi.platform.access;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** What comes into sight while an answer is under way is on record before it is written. */
final class RecordedStream extends ServletOutputStream {

  private final ServletOutputStream stream;
  private final Recording recording;

  RecordedStream(ServletOutputStream stream, Recording recording) {
    this.stream = stream;
    this.recording = recording;
  }

  @Override
  public void write(int one) throws IOException {
    recording.settle();
    stream.write(one);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    recording.settle();
    stream.write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    stream.flush();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  @Override
  public boolean isReady() {
    return stream.isReady();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    stream.setWriteListener(listener);
  }
}
