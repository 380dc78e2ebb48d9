package jp.madoguchi.allinone;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.jspecify.annotations.Nullable;

/**
 * Keys of an index as their bare values. Left to itself the store would write both keys with Java's
 * own serialization whenever it compares them, which took half of its time.
 */
final class KeyValueType extends BasicDataType<KeyValue> {

  private final ObjectDataType values = new ObjectDataType();

  @Override
  public int compare(KeyValue one, KeyValue other) {
    var shared = Math.min(one.size(), other.size());
    for (var i = 0; i < shared; i++) {
      var order = Values.compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(one.size(), other.size());
  }

  @Override
  public int getMemory(KeyValue key) {
    return key.stream().mapToInt(values::getMemory).sum();
  }

  @Override
  public void write(WriteBuffer into, KeyValue key) {
    into.putVarInt(key.size());
    key.forEach(value -> values.write(into, value));
  }

  @Override
  public KeyValue read(ByteBuffer from) {
    var size = DataUtils.readVarInt(from);
    List<@Nullable Object> key = new ArrayList<>(size);
    for (var i = 0; i < size; i++) {
      key.add(values.read(from));
    }
    return new KeyValue(key);
  }

  @Override
  public KeyValue[] createStorage(int size) {
    return new KeyValue[size];
  }
}
