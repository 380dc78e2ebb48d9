package jp.madoguchi.allinone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Postings on disk: a token that many documents have is written once a leaf, and a name that ends
 * in a UUID takes its sixteen bytes.
 */
final class PostingType extends BasicDataType<Posting> {

  private static final int ROUGHLY = 130;
  private static final int SAME_TOKEN = 1;
  private static final int UUID_AFTER_KIND = 2;
  private static final int UUID_LENGTH = 36;

  @Override
  public int compare(Posting one, Posting other) {
    return one.compareTo(other);
  }

  @Override
  public int getMemory(Posting posting) {
    return ROUGHLY;
  }

  @Override
  public Posting[] createStorage(int size) {
    return new Posting[size];
  }

  @Override
  public void write(WriteBuffer into, Object leaf, int length) {
    var postings = (Posting[]) leaf;
    for (var i = 0; i < length; i++) {
      write(into, postings[i], i > 0 && postings[i].token() == postings[i - 1].token());
    }
  }

  @Override
  public void write(WriteBuffer into, Posting posting) {
    write(into, posting, false);
  }

  private static void write(WriteBuffer into, Posting posting, boolean sameToken) {
    var id = posting.id();
    var split = id.length() - UUID_LENGTH;
    var uuid = split > 0 ? uuidOf(id.substring(split)) : null;
    into.put((byte) ((sameToken ? SAME_TOKEN : 0) | (uuid == null ? 0 : UUID_AFTER_KIND)));
    if (!sameToken) {
      into.putLong(posting.token());
    }
    if (uuid == null) {
      writeText(into, id);
    } else {
      writeText(into, id.substring(0, split));
      into.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
    }
  }

  /** Only what is written in the one usual way comes back as it was. */
  private static @org.jspecify.annotations.Nullable UUID uuidOf(String text) {
    try {
      var uuid = UUID.fromString(text);
      return uuid.toString().equals(text) ? uuid : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static void writeText(WriteBuffer into, String text) {
    var bytes = text.getBytes(UTF_8);
    into.putVarInt(bytes.length).put(bytes);
  }

  @Override
  public void read(ByteBuffer from, Object leaf, int length) {
    var postings = (Posting[]) leaf;
    for (var i = 0; i < length; i++) {
      postings[i] = read(from, i == 0 ? 0 : postings[i - 1].token());
    }
  }

  @Override
  public Posting read(ByteBuffer from) {
    return read(from, 0);
  }

  private static Posting read(ByteBuffer from, long tokenBefore) {
    var form = from.get();
    var token = (form & SAME_TOKEN) == 0 ? from.getLong() : tokenBefore;
    var text = readText(from);
    return (form & UUID_AFTER_KIND) == 0
        ? new Posting(token, text)
        : new Posting(token, text + new UUID(from.getLong(), from.getLong()));
  }

  private static String readText(ByteBuffer from) {
    var bytes = new byte[DataUtils.readVarInt(from)];
    from.get(bytes);
    return new String(bytes, UTF_8);
  }
}
