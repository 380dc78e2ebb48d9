package jp.madoguchi.query.kpi;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.query.kpi.Datasets.Wanted;
import jp.madoguchi.query.support.Encoding;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/kpi")
@Tag(name = "kpi", description = "KPI")
class DatasetController {

  private static final String POSITION = "Position";

  private final Datasets datasets;

  DatasetController(Datasets datasets) {
    this.datasets = datasets;
  }

  @GetMapping("/datasets/{kind}")
  @Operation(
      summary = "KPIのデータをファイルで取り出す",
      description =
          """
          kind は contacts、services、cases、decisions、completions、looks、consultations、maskings、entitlements、
          improvements、closures、catalog、tickets のいずれかです。個人情報は含みません。行と職員は鍵を付けて変えた仮の名です。
          from と to を省くと、今日までの30日です。afterPosition を指定すると、その位置から後に変わったかもしれない行だけを、
          日によらず返します(looks、entitlements、catalog、tickets を除く)。前に取り出した行は、同じ仮の名の行で置き換えてください。
          次に afterPosition に指定する位置は、ヘッダー Position にあります。
          CSV は UTF-8(BOM 付き)または CP932 です。NDJSON は1行に1件です。PARQUET は列の型を持ちます。\
          """)
  void dataset(
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable Long afterPosition,
      @RequestParam(defaultValue = "CSV") FileFormat format,
      @RequestParam(defaultValue = "UTF_8") Encoding encoding,
      @Parameter(hidden = true) Caller caller,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException {
    var reach = KpiReach.of(caller);
    var asked = Kpis.asked(() -> new Wanted(DatasetKind.named(kind), from, to, afterPosition));
    var found = datasets.find(asked, reach);
    Look.current().atRows(Kpis.computed(found.rows()::count));
    response.setHeader(POSITION, Long.toString(found.position()));
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename("%s.%s".formatted(kind, format.ending()))
            .build()
            .toString());
    response.setContentType(format.contentType(encoding));
    var file = format.on(response.getOutputStream(), asked.kind().rows(), encoding);
    found.rows().sendTo(file);
    file.end();
    response.flushBuffer();
  }

  @GetMapping("/dictionary")
  @Operation(summary = "KPIのデータの項目を見る", description = "行の種類ごとの項目と、その意味です。")
  DataDictionary dictionary() {
    return DataDictionary.whole();
  }
}
