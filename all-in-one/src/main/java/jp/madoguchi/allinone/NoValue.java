package jp.madoguchi.allinone;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** What stands beside the keys of a set: nothing. */
final class NoValue extends BasicDataType<Boolean> {

  @Override
  public int getMemory(Boolean there) {
    return 0;
  }

  @Override
  public void write(WriteBuffer into, Boolean there) {
    // It is there, or else nobody would ask.
  }

  @Override
  public Boolean read(ByteBuffer from) {
    return true;
  }

  @Override
  public Boolean[] createStorage(int size) {
    return new Boolean[size];
  }
}
