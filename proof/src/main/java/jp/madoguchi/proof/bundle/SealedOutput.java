package jp.madoguchi.proof.bundle;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import jp.madoguchi.proof.tree.Hash;
import jp.madoguchi.proof.tree.Hashing;

/** Hashes what goes through, part by part; what comes last is held back until it can be sealed. */
final class SealedOutput extends FilterOutputStream {

  private final OutputStream file;
  private final MessageDigest sha = Hashing.newSha256();
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private long length;

  SealedOutput(OutputStream file) {
    super(file);
    this.file = file;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    sha.update(bytes, offset, count);
    length += count;
    out.write(bytes, offset, count);
  }

  /** What went through since the last part. */
  Seal.Part part(String name) {
    var part = new Seal.Part(name, length, Hash.of(sha.digest()));
    length = 0;
    return part;
  }

  /** From now on nothing reaches the file. */
  void hold() {
    out = held;
  }

  /** What was held, and is let go. */
  byte[] release() {
    out = file;
    return held.toByteArray();
  }
}
