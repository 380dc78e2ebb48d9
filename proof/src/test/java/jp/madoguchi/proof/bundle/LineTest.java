package jp.madoguchi.proof.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.madoguchi.proof.tree.Hashing;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LineTest {

  @Property
  void bytes_are_the_same_after_they_were_written_and_read(@ForAll byte[] bytes)
      throws IOException {
    var line = new ByteArrayOutputStream();
    var writer = new LineWriter();
    writer.member("a").text(bytes);
    writer.endTo(line);

    var reader = new LineReader(line.toByteArray(), 0, line.size() - 1);
    var read = reader.member("a").bytesIfAny();
    reader.end();

    assertThat(read).isEqualTo(bytes);
    assertThat(line.toString(StandardCharsets.ISO_8859_1).chars().filter(c -> c == '\n'))
        .hasSize(1);
  }

  @Example
  void it_is_json() throws IOException {
    var line = new ByteArrayOutputStream();
    var writer = new LineWriter();
    writer.member("n").number(7);
    writer.member("text").text("改行\n\"\\");
    writer.member("nothing").text((String) null);
    writer.member("hashes").hashes(List.of(Hashing.EMPTY));
    writer.endTo(line);

    assertThat(line.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"n\":7,\"text\":\"改行\\u000a\\\"\\\\\",\"nothing\":null,\"hashes\":[\"%s\"]}\n"
                .formatted(Hashing.EMPTY));
  }

  @Example
  void nothing_is_read_that_would_be_written_otherwise() {
    for (var line :
        List.of(
            "{\"a\": 1}",
            "{\"a\":01}",
            "{\"a\":-1}",
            "{\"a\":}",
            "{\"a\":1",
            "{\"a\":1} ",
            "{\"b\":1}",
            "",
            "{\"a\":1234567890123456789}")) {
      var bytes = line.getBytes(StandardCharsets.UTF_8);
      assertThatThrownBy(
              () -> {
                var reader = new LineReader(bytes, 0, bytes.length);
                reader.member("a").number();
                reader.end();
              })
          .isInstanceOf(Malformed.class);
    }
    for (var text :
        List.of("\\n", "\\u000A", "\\u0020", "\\u00", "\\", "\\/", "\t", "\\u0a00", "\\u001")) {
      var bytes = "{\"a\":\"%s\"}".formatted(text).getBytes(StandardCharsets.UTF_8);
      assertThatThrownBy(
              () -> {
                var reader = new LineReader(bytes, 0, bytes.length);
                reader.member("a").text();
                reader.end();
              })
          .isInstanceOf(Malformed.class);
    }
  }
}
