package jp.madoguchi.command.catalog;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import jp.madoguchi.command.catalog.CatalogCommand.AddProcedure;
import jp.madoguchi.command.catalog.CatalogCommand.DraftRevision;
import jp.madoguchi.command.catalog.CatalogCommand.ExtendDueRule;
import jp.madoguchi.command.catalog.CatalogCommand.PublishRevision;
import jp.madoguchi.command.catalog.CatalogCommand.RetireProcedure;
import jp.madoguchi.command.support.Directory;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.PublicText;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(CatalogController.PROCEDURES)
@Tag(name = "procedures", description = "手続カタログ")
class CatalogController {

  static final String PROCEDURES = "/api/v1/procedures";

  private final Intents intents;
  private final Directory directory;
  private final Moments moments;

  CatalogController(Intents intents, Directory directory, Moments moments) {
    this.intents = intents;
    this.directory = directory;
    this.moments = moments;
  }

  @PostMapping("/{id}/revisions")
  @Operation(summary = "手続の新しい版を起案する", description = "カタログにない手続は If-Match なしで送ると、第1版とともに登録される。")
  ResponseEntity<Written> draft(
      @PathVariable ProcedureId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
      @RequestBody Definition body) {
    directory.requireDepartment(body.department());
    return seen == null
        ? intents.create(PROCEDURES, id, new AddProcedure(id, body))
        : intents.change(id, new DraftRevision(id, body));
  }

  @Schema(example = "{\"effectiveFrom\": \"2026-10-01\"}")
  record Publication(@Nullable LocalDate effectiveFrom) {}

  @PostMapping("/{id}/revisions/{revision}/publication")
  @Operation(summary = "版を公開する", description = "施行日を省くと今日から施行する。")
  ResponseEntity<Written> publish(
      @PathVariable ProcedureId id,
      @PathVariable int revision,
      @RequestBody(required = false) @Nullable Publication body) {
    var from = Optional.ofNullable(body).map(Publication::effectiveFrom).orElseGet(moments::today);
    return intents.change(id, new PublishRevision(id, revision, from));
  }

  @Schema(
      example =
          """
          {"workingDays": 5, "openedFrom": "2026-04-01", "openedTo": "2026-04-30", "reason": "地震のため"}""")
  record DueRuleExtension(
      int workingDays, LocalDate openedFrom, @Nullable LocalDate openedTo, PublicText reason) {}

  @PostMapping("/{id}/due-rule-extension")
  @Operation(summary = "標準処理期間を延長する", description = "対象期間に受け付けた手続の期限がすべて延びる。")
  ResponseEntity<Written> extend(@PathVariable ProcedureId id, @RequestBody DueRuleExtension body) {
    return intents.change(
        id,
        new ExtendDueRule(
            id, body.workingDays(), body.openedFrom(), body.openedTo(), body.reason()));
  }

  @Schema(example = "{\"from\": \"2027-04-01\"}")
  record Retirement(LocalDate from) {}

  @PostMapping("/{id}/retirement")
  @Operation(summary = "手続を廃止する", description = "その日から新しく受け付けない。")
  ResponseEntity<Written> retire(@PathVariable ProcedureId id, @RequestBody Retirement body) {
    return intents.change(id, new RetireProcedure(id, body.from()));
  }
}
