package jp.madoguchi.allinone;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents on disk as BSON, which takes a fraction of the time of Java's own serialization. */
final class BsonType extends BasicDataType<Document> {

  private static final int ROUGHLY = 4_096;

  @Override
  public int getMemory(Document document) {
    return ROUGHLY;
  }

  @Override
  public void write(WriteBuffer into, Document document) {
    var bytes = Unpooled.buffer(ROUGHLY);
    BsonEncoder.encodeDocument(document, bytes);
    into.putVarInt(bytes.readableBytes());
    into.put(bytes.array(), 0, bytes.readableBytes());
  }

  @Override
  public Document read(ByteBuffer from) {
    var bytes = new byte[org.h2.mvstore.DataUtils.readVarInt(from)];
    from.get(bytes);
    return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
