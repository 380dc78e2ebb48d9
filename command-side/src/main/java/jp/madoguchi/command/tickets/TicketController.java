package jp.madoguchi.command.tickets;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Intents.Made;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.shared.actor.Actor;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.TicketCountId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** 発券数の報告 — translates; the count decides. */
@RestController
@Tag(name = "tickets", description = "発券数")
class TicketController {

  private final Intents intents;
  private final Moments moments;

  TicketController(Intents intents, Moments moments) {
    this.intents = intents;
    this.moments = moments;
  }

  @Schema(example = "{\"issued\": 143}")
  record TicketReport(Issued issued, @Nullable OffsetDateTime happenedAt) {}

  @PutMapping("/api/v1/ticket-counts/{department}/{day}")
  @Operation(
      summary = "一日の発券数を報告する",
      description =
          """
          課の発券機がその日に出した番号札の数(0から10,000)。自分の課の分だけを、職員か発券機の連携システムが報告する。
          もう一度報告すると後の数になり、同じ数なら何も変わらない。登録率の分母になる。\
          """)
  ResponseEntity<Written> report(
      @PathVariable DepartmentId department,
      @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
      @RequestBody TicketReport body,
      @Parameter(hidden = true) Actor actor) {
    var id = TicketCountId.of(department, day);
    var at = moments.orNow(body.happenedAt());
    return answer(
        id,
        intents.repeat(
            id, new ReportTickets(id, department, actor.department(), day, body.issued(), at)));
  }

  private static ResponseEntity<Written> answer(TicketCountId id, Made made) {
    var version = made.now() - 1L;
    return ResponseEntity.status(made.before() == 0 ? HttpStatus.CREATED : HttpStatus.OK)
        .eTag("\"%d\"".formatted(version))
        .body(new Written(id.value(), version, null));
  }
}
