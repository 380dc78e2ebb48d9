package jp.madoguchi.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.bson.RawBsonDocument;
import org.springframework.jdbc.core.JdbcTemplate;

/** 干し草 — everything that the city keeps or says, as bytes, and where each piece was found. */
final class Haystack {

  private static final int GZIP = 0x1f8b;

  private final List<Straw> straws = new ArrayList<>();

  private record Straw(String where, String bytes) {}

  void add(String where, String text) {
    add(where, text.getBytes(UTF_8));
  }

  void add(String where, byte[] bytes) {
    straws.add(new Straw(where, new String(bytes, ISO_8859_1)));
    if (bytes.length > 2 && ((bytes[0] & 0xff) << 8 | bytes[1] & 0xff) == GZIP) {
      add(where + ", unpacked", unpacked(bytes));
    }
  }

  /** Every column of every table. */
  void addTables(JdbcTemplate jdbc) {
    for (var table :
        jdbc.queryForList(
            """
            select table_name from information_schema.tables
             where table_schema = current_schema() and table_type = 'BASE TABLE'
            """,
            String.class)) {
      for (var row : jdbc.queryForList("select * from \"%s\"".formatted(table))) {
        row.forEach((column, value) -> addValue(table + "." + column, value));
      }
    }
  }

  private void addValue(String where, Object value) {
    if (value instanceof byte[] bytes) {
      add(where, bytes);
    } else {
      add(where, String.valueOf(value));
    }
  }

  /** Every document of every collection: pages, tokens, dead letters. */
  void addCollections(MongoDatabase database) {
    for (var name : database.listCollectionNames()) {
      for (var document : database.getCollection(name, RawBsonDocument.class).find()) {
        var buffer = document.getByteBuffer().asNIO();
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        add(name, bytes);
      }
    }
  }

  int size() {
    return straws.size();
  }

  /** Where a mark can be read, and in which form. */
  List<String> needles() {
    var found = new ArrayList<String>();
    for (var mark : Marks.all()) {
      Disguises.of(mark)
          .forEach(
              (form, bytes) ->
                  straws.stream()
                      .filter(straw -> straw.bytes().contains(bytes))
                      .map(straw -> "%s as %s in %s".formatted(mark, form, straw.where()))
                      .distinct()
                      .forEach(found::add));
    }
    return found;
  }

  private static byte[] unpacked(byte[] bytes) {
    try (var unpacking = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return unpacking.readAllBytes();
    } catch (IOException e) {
      return new byte[0]; // It only began like one.
    }
  }
}
