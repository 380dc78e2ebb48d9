package jp.madoguchi.command.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.madoguchi.platform.words.FactWords;
import jp.madoguchi.proof.note.Checkpoint;
import jp.madoguchi.proof.tree.StoredFact;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * 年表 — the page of a bundle that people read: each life from its first fact to its last. Of a large
 * bundle it has the first ten thousand facts, and says so. What is sealed stays sealed.
 */
final class Timelines {

  private static final int MOST = 10_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="ja"><meta charset="utf-8"><title>監査証跡</title>
      <style>body{font-family:sans-serif}table{border-collapse:collapse}td,th{border:1px solid #999;
      padding:.2em .5em;vertical-align:top;text-align:left}td:last-child{word-break:break-all}</style>
      <h1>監査証跡 %s</h1>
      <p>%s時点の%,d件の事実(根 %s)に含まれるものです。個人の項目は〔封印〕と示し、その暗号文は
      facts/ にあります。この束が完全かどうかは <code>madoguchi verify</code> で確かめられます。</p>
      """;

  private static final String HEADINGS = "<tr><th>番号<th>記録日時<th>できごと<th>職員<th>課<th>内容</tr>\n";

  private final Export export;
  private final Checkpoint checkpoint;
  private final FactWords words;
  private final FactText texts;
  private final TreeMap<String, List<StoredFact>> lives = new TreeMap<>();
  private int kept;
  private long left;

  Timelines(Export export, Checkpoint checkpoint, FactWords words, FactText texts) {
    this.export = export;
    this.checkpoint = checkpoint;
    this.words = words;
    this.texts = texts;
  }

  void add(StoredFact fact) {
    if (kept < MOST) {
      lives.computeIfAbsent(fact.life(), _ -> new ArrayList<>()).add(fact);
      kept++;
    } else {
      left++;
    }
  }

  void writeTo(OutputStream out) throws IOException {
    var subject = Objects.requireNonNullElse(export.subject(), "全件");
    write(
        out,
        HEAD.formatted(
            escaped(subject), checkpoint.at(), checkpoint.size(), checkpoint.root().hex()));
    if (left > 0) {
      write(out, "<p>はじめの%,d件です。残りの%,d件は facts/ にあります。</p>\n".formatted(MOST, left));
    }
    for (var life : lives.entrySet()) {
      write(out, "<h2>%s</h2>\n<table>%s".formatted(escaped(life.getKey()), HEADINGS));
      write(out, life.getValue().stream().map(this::row).collect(Collectors.joining()));
      write(out, "</table>\n");
    }
  }

  private String row(StoredFact fact) {
    var metaData = read(fact.metaData());
    return "<tr><td>%d<td>%s<td>%s<td>%s<td>%s<td>%s</tr>\n"
        .formatted(
            fact.sequence(),
            escaped(fact.recordedAt()),
            escaped(words.of(fact.payloadType().replaceFirst(".*[.$]", ""))),
            escaped(metaData.apply("actorStaff")),
            escaped(metaData.apply("actorDepartment")),
            escaped(texts.of(fact.payload())));
  }

  /** What cannot be read is left empty here: the fact itself has it as it is. */
  private static Function<String, String> read(byte @Nullable [] metaData) {
    JsonNode json;
    try {
      json = JSON.readTree(metaData == null ? new byte[] {'{', '}'} : metaData);
    } catch (JacksonException e) {
      return _ -> "";
    }
    return name -> json.path(name).asString("");
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }

  private static void write(OutputStream out, String html) throws IOException {
    out.write(html.getBytes(StandardCharsets.UTF_8));
  }
}
