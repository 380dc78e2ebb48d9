package jp.madoguchi.command.guide;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.madoguchi.command.guide.GuideCommand.AddGuide;
import jp.madoguchi.command.guide.GuideCommand.DraftGuide;
import jp.madoguchi.command.guide.GuideCommand.PublishGuide;
import jp.madoguchi.command.support.Directory;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.command.support.Intent;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Moments;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.GuideId;
import jp.madoguchi.shared.rights.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(GuideController.GUIDES)
@Tag(name = "guidance", description = "手続判定")
class GuideController {

  static final String GUIDES = "/api/v1/guides";

  private final Intents intents;
  private final Directory directory;
  private final Moments moments;
  private final Facts facts;
  private final Trials trials;

  GuideController(
      Intents intents, Directory directory, Moments moments, Facts facts, Trials trials) {
    this.intents = intents;
    this.directory = directory;
    this.moments = moments;
    this.facts = facts;
    this.trials = trials;
  }

  /** To bring files is one right, whatever stands in them. */
  private record ToEdit() implements Intent {

    @Override
    public Need needs() {
      return Need.of(Permission.EDITING_CATALOG);
    }
  }

  @PostMapping("/{id}/revisions")
  @Operation(
      summary = "手続ガイドの新しい版を CSV から取り込む",
      description =
          """
          手続き・質問・条件の3つの CSV（UTF-8 または CP932）を Base64 で送ります。すべて取り込むか、何も取り込まないかの
          どちらかです。取り込めない行があれば、ファイルと行番号を添えて 422 を返します。新しい版は公開するまで使われません。
          ガイドがまだなければ If-Match なしで送ります。""")
  ResponseEntity<Written> take(
      @PathVariable GuideId id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
      @RequestBody GuideFiles body) {
    var read = read(body);
    if (!read.problems().isEmpty()) {
      throw refused(read.problems());
    }
    return seen == null
        ? intents.create(GUIDES, id, new AddGuide(id, read.content()))
        : intents.change(id, new DraftGuide(id, read.content()));
  }

  @PostMapping("/{id}/revisions/dry-run")
  @Operation(
      summary = "手続ガイドの CSV を、取り込まずに試す",
      description =
          """
          何も記録しません。取り込めない行をファイルと行番号を添えてすべて示し、取り込めるなら、その日（省くと昨日）に
          手続判定をした来庁者対応で案内がどう変わるかを、手続きごとの件数で示します。""")
  Trial tryOut(
      @PathVariable GuideId id,
      @RequestParam(required = false) @Nullable LocalDate day,
      @RequestBody GuideFiles body) {
    var read = read(body);
    var compared = Objects.requireNonNullElseGet(day, () -> moments.today().minusDays(1));
    return trials.of(id, read, compared);
  }

  @Schema(example = "{\"effectiveFrom\": \"2027-04-01\", \"departments\": [\"dept-citizens\"]}")
  record GuidePublication(
      @Nullable LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo,
      @Nullable List<DepartmentId> departments) {

    private static final GuidePublication TODAY_EVERYWHERE = new GuidePublication(null, null, null);
  }

  @PostMapping("/{id}/revisions/{revision}/publication")
  @Operation(
      summary = "手続ガイドの版を公開する",
      description = "施行日を省くと今日から、課を省くとすべての課で使います。課を分けて、何度でも公開できます。")
  ResponseEntity<Written> publish(
      @PathVariable GuideId id,
      @PathVariable int revision,
      @RequestBody(required = false) @Nullable GuidePublication body) {
    var asked = Optional.ofNullable(body).orElse(GuidePublication.TODAY_EVERYWHERE);
    var departments = Optional.ofNullable(asked.departments()).orElse(List.of());
    var from = moments.todayOrLater(asked.effectiveFrom());
    return intents.change(
        id,
        new PublishGuide(id, revision, from, asked.effectiveTo(), departments),
        () -> departments.forEach(directory::requireDepartment));
  }

  private ReadGuide read(GuideFiles body) {
    intents.requireRight(new ToEdit());
    return ReadGuide.of(body, facts::exist);
  }

  private static RequestRefused refused(List<Problem> problems) {
    return new RequestRefused(
        HttpStatus.UNPROCESSABLE_CONTENT,
        "GUIDE_CANNOT_BE_USED",
        "取り込めない行があります。何も取り込んでいません",
        Map.of("errors", problems.stream().map(Problem::asError).toList()));
  }
}
