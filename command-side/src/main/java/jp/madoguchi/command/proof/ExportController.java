package jp.madoguchi.command.proof;

import static jp.madoguchi.shared.rights.Permission.AUDITING;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.proof.Export.Scope;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Forbidden;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.calendar.OfficeHours;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.id.VisitorId;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** 監査証跡の書き出し — takes the order; any node makes the bundle. */
@RestController
@RequestMapping(ExportController.EXPORTS)
@Tag(name = "audit", description = "監査")
class ExportController {

  static final String EXPORTS = "/api/v1/audit/exports";

  private static final String LIFE = "[a-z]{1,20}-[a-z0-9][a-z0-9-]{0,63}";

  private final ExportTable exports;
  private final Clock clock;

  ExportController(ExportTable exports, Clock clock) {
    this.exports = exports;
    this.clock = clock;
  }

  /**
   * @param life for LIFE
   * @param visitor for PERSON
   * @param department for SECTION, with the first and the last day
   */
  @Schema(
      example =
          "{\"scope\": \"SECTION\", \"department\": \"dept-tax\", \"from\": \"2026-04-01\", \"to\": \"2026-04-30\"}")
  record ExportOrder(
      Scope scope,
      @Nullable String life,
      @Nullable VisitorId visitor,
      @Nullable DepartmentId department,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /** The name of the export, under which its progress and the bundle are to be had. */
  record Ordered(String id) {}

  @PostMapping
  @Operation(
      summary = "監査証跡を書き出す",
      description =
          """
          scope は ALL(すべて)、LIFE(life の記録)、PERSON(visitor の来庁者とその対応・手続)、
          SECTION(department の課がその期間に記録したもの)。できあがりは Location の先で分かる。
          個人の項目は暗号文のまま書き出す。監査の権限が必要。""")
  ResponseEntity<Ordered> order(
      @RequestBody ExportOrder order, @Parameter(hidden = true) Caller caller) {
    if (!Policy.of(caller).mayAnyOf(List.of(AUDITING))) {
      throw Forbidden.NOT_ALLOWED.refused();
    }
    var export = export(order, caller);
    exports.ask(export, clock.instant());
    putOnRecord(export);
    return ResponseEntity.accepted()
        .location(URI.create(EXPORTS + "/" + export.id()))
        .body(new Ordered(export.id()));
  }

  private static Export export(ExportOrder order, Caller caller) {
    var id = Identifier.next("export");
    var by = caller.staff().value();
    return switch (order.scope()) {
      case ALL -> new Export(id, by, Scope.ALL, null, null, null);
      case LIFE -> new Export(id, by, Scope.LIFE, life(order.life()), null, null);
      case PERSON -> {
        var visitor = required(order.visitor(), "visitor");
        yield new Export(id, by, Scope.PERSON, visitor.value(), null, null);
      }
      case SECTION -> section(id, by, order);
    };
  }

  private static Export section(String id, String by, ExportOrder order) {
    var department = required(order.department(), "department");
    var from = required(order.from(), "from");
    var to = required(order.to(), "to");
    if (from.isAfter(to)) {
      throw refused("to には from 以後の日を指定してください");
    }
    return new Export(
        id, by, Scope.SECTION, department.value(), startOf(from), startOf(to.plusDays(1)));
  }

  /** As the store writes times. */
  private static String startOf(LocalDate day) {
    return DateTimeUtils.formatInstant(OfficeHours.startOf(day));
  }

  private static String life(@Nullable String life) {
    if (!required(life, "life").matches(LIFE)) {
      throw refused("life には識別子を指定してください");
    }
    return required(life, "life");
  }

  private static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw refused("この scope では %s を指定してください".formatted(name));
    }
    return value;
  }

  private static RequestRefused refused(String sentence) {
    return new RequestRefused(HttpStatus.UNPROCESSABLE_CONTENT, "INVALID_VALUE", sentence);
  }

  private static void putOnRecord(Export export) {
    var subject = export.subject();
    if (subject != null) {
      Look.current().about(subject);
    }
    Look.current().atRows(0);
  }
}
