package jp.madoguchi.query.guide;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import jp.madoguchi.projection.guide.GuidePage;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Columns;
import jp.madoguchi.query.support.CsvStream;
import jp.madoguchi.query.support.Encoding;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Versioned;
import jp.madoguchi.shared.id.GuideId;
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

  private final Asking asking;
  private final Showing showing;

  GuidePageController(Asking asking, Showing showing) {
    this.asking = asking;
    this.showing = showing;
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
      @RequestParam(defaultValue = "UTF_8") Encoding encoding)
      throws IOException {
    var page = page(id, null);
    var found = page.guide().revision(revision).orElseThrow(Asking::nothing);
    var rows = file.rows(found, showing.of(page));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, encoding.contentType())
        .body(written(file, rows, encoding));
  }

  private static byte[] written(GuideFile file, List<List<String>> rows, Encoding encoding)
      throws IOException {
    var columns = Columns.<List<String>>of(file.name());
    for (var name : rows.getFirst()) {
      var number = columns.all().size();
      columns = columns.with(name, row -> row.get(number));
    }
    var body = new ByteArrayOutputStream();
    var csv = new CsvStream<>(body, encoding.charset(), columns);
    for (var row : rows.subList(1, rows.size())) {
      csv.write(row);
    }
    csv.flush();
    return body.toByteArray();
  }

  private GuidePage page(GuideId id, @Nullable Long minVersion) {
    return asking.one(new FindGuide(id), GuidePage.class, GuidePage::sequence, minVersion);
  }
}
