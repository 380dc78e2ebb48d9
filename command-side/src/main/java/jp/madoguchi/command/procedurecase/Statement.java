package jp.madoguchi.command.procedurecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.command.procedurecase.ProcedureCaseCommand.StateApplication;
import jp.madoguchi.command.registry.Value;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.command.support.Intents;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.privacy.FreeText;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.platform.web.Problems.FieldError;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.catalog.ReviewAid;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.ProcedureCaseEvent;
import jp.madoguchi.shared.procedurecase.StatedValue;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 申請内容の記録 — takes what the form says, if it fits the revision of the case, and seals it. */
@Component
class Statement {

  private final Intents intents;
  private final Facts facts;
  private final Sealer sealer;

  Statement(Intents intents, Facts facts, Sealer sealer) {
    this.intents = intents;
    this.facts = facts;
    this.sealer = sealer;
  }

  /** 申請項目と値. */
  record TypedValue(String field, FreeText value) {}

  /** Nobody for whom the case is not there learns what it asks for. */
  ResponseEntity<Written> take(ProcedureCaseId id, List<TypedValue> typed, Instant at) {
    intents.change(id, new StateApplication(id, List.of(), at));
    var filed = Filed.of(facts.of(id, ProcedureCaseEvent.class)).orElseThrow();
    requireFit(typed, filed.aid());
    var news =
        typed.stream()
            .filter(one -> !one.value().value().equals(opened(id, filed.values(), one.field())))
            .map(one -> new StatedValue(one.field(), sealer.seal(id, one.value())))
            .toList();
    return intents.change(id, new StateApplication(id, news, at));
  }

  private @Nullable String opened(
      ProcedureCaseId id, Map<String, SealedText> values, String field) {
    var before = values.get(field);
    return before == null ? null : sealer.open(id, before);
  }

  private static void requireFit(List<TypedValue> typed, ReviewAid aid) {
    var errors = new ArrayList<FieldError>();
    var seen = new HashSet<String>();
    for (var at = 0; at < typed.size(); at++) {
      var one = typed.get(at);
      var pointer = "/values/%d".formatted(at);
      if (!seen.add(one.field())) {
        errors.add(new FieldError(pointer + "/field", "同じ申請項目が重複しています"));
      }
      flaw(one, aid).ifPresent(flaw -> errors.add(new FieldError(pointer + "/value", flaw)));
    }
    if (!errors.isEmpty()) {
      throw new RequestRefused(
          HttpStatus.UNPROCESSABLE_CONTENT,
          "VALUE_DOES_NOT_FIT",
          "申請項目と合わない値があります",
          Map.of("errors", errors));
    }
  }

  /** A field that is none of the case's is for the case to refuse. */
  private static Optional<String> flaw(TypedValue one, ReviewAid aid) {
    return aid.field(one.field())
        .filter(field -> Value.folded(field.kind(), one.value().value()).isEmpty())
        .map(field -> "「%s」として読めません".formatted(field.kind().label()));
  }
}
