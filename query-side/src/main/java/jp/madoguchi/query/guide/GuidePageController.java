package jp.madoguchi.query.guide;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.madoguchi.projection.guide.GuidePage;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Versioned;
import jp.madoguchi.shared.id.GuideId;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/guides/{id}")
@Tag(name = "guidance", description = "手続判定")
class GuidePageController {

  private static final String MARK = "\uFEFF";

  private final Asking asking;
  private final Showing showing;

  GuidePageController(Asking asking, Showing showing) {
    this.asking = asking;
    this.showing = showing;
  }

  /** 文字コード — in which a file is given out. */
  enum Encoding {
    UTF_8(StandardCharsets.UTF_8, MARK),
    CP932(Charset.forName("windows-31j"), "");

    private final Charset charset;
    private final String mark;

    Encoding(Charset charset, String mark) {
      this.charset = charset;
      this.mark = mark;
    }

    private byte[] bytes(List<List<String>> rows) {
      var text = new StringBuilder(mark);
      rows.forEach(row -> text.append(CSVFormat.RFC4180.format(row.toArray())).append("\r\n"));
      return text.toString().getBytes(charset);
    }
  }

  @GetMapping
  @Operation(summary = "手続ガイドを、最新の版とすべての公開とともに見る")
  ResponseEntity<GuideView> find(
      @PathVariable GuideId id, @RequestParam(required = false) @Nullable Long minVersion) {
    var page = page(id, minVersion);
    return Versioned.shown(page.sequence(), GuideView.of(page, showing.of(page)));
  }

  @GetMapping(path = "/revisions/{revision}/files/{file}", produces = "text/csv")
  @Operation(
      summary = "手続ガイドの版を CSV で書き出す",
      description =
          """
          file は PROCEDURES（手続き）、QUESTIONS（質問）、TRANSITIONS（条件）です。encoding は UTF_8（省いたとき）か CP932 です。
          直して、そのまま取り込めます。""")
  ResponseEntity<byte[]> export(
      @PathVariable GuideId id,
      @PathVariable int revision,
      @PathVariable GuideFile file,
      @RequestParam(required = false) @Nullable Encoding encoding) {
    var page = page(id, null);
    var found = page.guide().revision(revision).orElseThrow(Asking::nothing);
    var rows = file.rows(found, showing.of(page));
    var written = encoding == null ? Encoding.UTF_8 : encoding;
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=" + written.charset.name())
        .body(written.bytes(rows));
  }

  private GuidePage page(GuideId id, @Nullable Long minVersion) {
    return asking.one(new FindGuide(id), GuidePage.class, GuidePage::sequence, minVersion);
  }
}
