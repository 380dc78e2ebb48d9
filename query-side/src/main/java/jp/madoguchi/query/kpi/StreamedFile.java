package jp.madoguchi.query.kpi;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.io.DelegatingPositionOutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** 送られるファイル — one that is on its way to somebody: it only ever grows. */
record StreamedFile(OutputStream body) implements OutputFile {

  @Override
  public PositionOutputStream create(long blockSizeHint) {
    return new Counted(body);
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockSizeHint) {
    return create(blockSizeHint);
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return 0;
  }

  /** Knows how much has been written, which Parquet tells its readers at the end. */
  private static final class Counted extends DelegatingPositionOutputStream {

    private long written;

    private Counted(OutputStream body) {
      super(body);
    }

    @Override
    public long getPos() {
      return written;
    }

    @Override
    public void write(int b) throws IOException {
      super.write(b);
      written++;
    }

    @Override
    public void write(byte[] bytes) throws IOException {
      super.write(bytes);
      written += bytes.length;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      super.write(bytes, offset, length);
      written += length;
    }
  }
}
