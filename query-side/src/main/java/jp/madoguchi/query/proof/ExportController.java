package jp.madoguchi.query.proof;

import static jp.madoguchi.shared.rights.Permission.AUDITING;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.query.support.Seeing;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 書き出された監査証跡 — its progress, and the bundle itself. */
@RestController
@RequestMapping("/api/v1/audit/exports/{id}")
@Tag(name = "audit", description = "監査")
class ExportController {

  private final Exports exports;

  ExportController(Exports exports) {
    this.exports = exports;
  }

  @GetMapping
  @Operation(summary = "書き出しの進み具合を見る", description = "監査の権限が必要です。")
  ExportView progress(@PathVariable String id, @Parameter(hidden = true) Caller caller) {
    return shown(id, caller);
  }

  @GetMapping(path = "/bundle", produces = "application/zip")
  @Operation(
      summary = "書き出された監査証跡を受け取る",
      description = "まだできていなければ 409 です。`./madoguchi verify` で、これだけを使って確かめられます。監査の権限が必要です。")
  void bundle(
      @PathVariable String id,
      @Parameter(hidden = true) Caller caller,
      HttpServletResponse response)
      throws IOException {
    var export = shown(id, caller);
    if (!export.isReady()) {
      throw new RequestRefused(
          HttpStatus.CONFLICT, "EXPORT_IS_NOT_READY", "この書き出しは、まだできていないか、もうありません");
    }
    response.setContentType("application/zip");
    response.setContentLengthLong(export.bytes());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.zip\"".formatted(id));
    exports.writeTo(export, response.getOutputStream());
  }

  private ExportView shown(String id, Caller caller) {
    Seeing.requireAnyOf(caller, AUDITING);
    var export = exports.of(id).orElseThrow(NotThere::refused);
    var subject = export.subject();
    if (subject != null) {
      Look.current().about(subject);
    }
    Look.current().atRows((int) Math.min(export.facts(), Integer.MAX_VALUE));
    return export;
  }
}
