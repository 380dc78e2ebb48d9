package jp.madoguchi.platform.words;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** 事実の言葉 — what each kind of fact is called by those who have never seen an event. */
@Component
public class FactWords {

  private final Properties words = new Properties();

  public FactWords() {
    try (var file =
        new InputStreamReader(
            Objects.requireNonNull(FactWords.class.getResourceAsStream("facts.properties")),
            UTF_8)) {
      words.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words for that kind of fact, or its name where there are none. */
  public String of(String type) {
    return words.getProperty(type, type);
  }
}
