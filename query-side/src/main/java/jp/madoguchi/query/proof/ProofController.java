package jp.madoguchi.query.proof;

import static jp.madoguchi.shared.rights.Permission.AUDITING;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.proof.Checkpoints;
import jp.madoguchi.platform.proof.FactTable;
import jp.madoguchi.platform.proof.ProofTree;
import jp.madoguchi.platform.proof.TimeStamps;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.proof.note.SignedCheckpoint;
import jp.madoguchi.proof.tree.StoredFact;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Slice;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/audit")
@Tag(name = "audit", description = "監査")
class ProofController {

  private static final String NAME = "checkpoint-";

  private final Checkpoints checkpoints;
  private final ProofTree tree;
  private final FactTable facts;
  private final TimeStamps stamps;

  ProofController(Checkpoints checkpoints, ProofTree tree, FactTable facts, TimeStamps stamps) {
    this.checkpoints = checkpoints;
    this.tree = tree;
    this.facts = facts;
    this.stamps = stamps;
  }

  @GetMapping("/checkpoints")
  @Operation(
      summary = "署名されたチェックポイントを、新しいものから見る",
      description =
          "事実の件数、そのマークル木の根(RFC 9162)、時刻、署名(C2SP signed-note)と、時刻認証局のタイムスタンプ(RFC 3161、あれば)です。監査の権限が必要です。")
  Slice<CheckpointView> checkpoints(
      @ParameterObject Paging.Asked part, @Parameter(hidden = true) Caller caller) {
    Seeing.requireAnyOf(caller, AUDITING);
    var paging = part.paging();
    var rows = checkpoints.before(sizeIn(paging.after()), paging.oneMore());
    Look.current().atRows(Math.min(rows.size(), paging.limit()));
    return Slice.of(rows, paging, ProofController::cursor, this::view);
  }

  @GetMapping("/proofs/{fact}")
  @Operation(
      summary = "一つの事実が記録に含まれることの証明を見る",
      description =
          """
          fact は事実の識別子です。その事実を含む最初のチェックポイントまでの道(RFC 9162 2.1.3)を示します。
          まだチェックポイントに含まれていなければ 409 です。監査の権限が必要です。""")
  InclusionView inclusion(@PathVariable String fact, @Parameter(hidden = true) Caller caller) {
    Seeing.requireAnyOf(caller, AUDITING);
    var stored = stored(fact);
    Look.current().about(stored.life());
    var leaf = tree.leafAt(stored.position()).orElseThrow(ProofController::notYet);
    var checkpoint = checkpoints.having(leaf).orElseThrow(ProofController::notYet);
    return InclusionView.of(
        stored, tree.now().inclusion(leaf, checkpoint.checkpoint().size()), view(checkpoint));
  }

  @GetMapping("/consistency")
  @Operation(
      summary = "新しいチェックポイントが古いものの続きであることの証明を見る",
      description = "from と to は、二つのチェックポイントの件数です(RFC 9162 2.1.4)。監査の権限が必要です。")
  ConsistencyView consistency(
      @RequestParam(required = false) @Nullable Long from,
      @RequestParam(required = false) @Nullable Long to,
      @Parameter(hidden = true) Caller caller) {
    Seeing.requireAnyOf(caller, AUDITING);
    if (from == null || to == null || from > to) {
      throw new RequestRefused(
          HttpStatus.BAD_REQUEST,
          "MALFORMED_PARAMETER",
          "from と to には、二つのチェックポイントの件数を、小さい方から指定してください");
    }
    var first = checkpointOf(from);
    var second = checkpointOf(to);
    Look.current().atRows(2);
    return ConsistencyView.of(view(first), view(second), tree.now().consistency(from, to));
  }

  private StoredFact stored(String fact) {
    return facts.positionOf(fact).stream()
        .mapToObj(position -> facts.among(List.of(position), "true", List.of()))
        .flatMap(List::stream)
        .findFirst()
        .orElseThrow(NotThere::refused);
  }

  private CheckpointView view(SignedCheckpoint signed) {
    var size = signed.checkpoint().size();
    return CheckpointView.of(signed, stamps.of(List.of(size)).get(size));
  }

  private SignedCheckpoint checkpointOf(long size) {
    return checkpoints.of(size).orElseThrow(NotThere::refused);
  }

  private static Cursor cursor(SignedCheckpoint signed) {
    return Cursor.at(signed.checkpoint().at(), NAME + signed.checkpoint().size());
  }

  private static long sizeIn(@Nullable Cursor cursor) {
    if (cursor == null) {
      return Long.MAX_VALUE;
    }
    var digits = cursor.id().startsWith(NAME) ? cursor.id().substring(NAME.length()) : "";
    if (!digits.matches("\\d{1,18}")) {
      throw new RequestRefused(
          HttpStatus.BAD_REQUEST, "MALFORMED_PARAMETER", "cursor は、前の応答の next をそのまま指定してください");
    }
    return Long.parseLong(digits);
  }

  private static RequestRefused notYet() {
    return new RequestRefused(
        HttpStatus.CONFLICT, "NOT_IN_A_CHECKPOINT_YET", "この事実は、まだチェックポイントに含まれていません");
  }
}
