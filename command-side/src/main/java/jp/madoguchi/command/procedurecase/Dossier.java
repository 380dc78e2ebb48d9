package jp.madoguchi.command.procedurecase;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.command.modelgateway.SourceText;
import jp.madoguchi.command.modelgateway.material.KnownPassages;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.shared.catalog.ReviewItem;
import jp.madoguchi.shared.consultation.CitedPassage;
import jp.madoguchi.shared.id.ProcedureCaseId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.procedurecase.DefectCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 審査の材料 — what a model is told about one 審査項目, readable until it is masked: what to see to, what is
 * stated, and what the city has published.
 */
@Component
class Dossier {

  private final Sealer sealer;

  Dossier(Sealer sealer) {
    this.sealer = sealer;
  }

  static String question(String procedure, ReviewItem item) {
    return "手続「%s」の審査項目「%s」".formatted(procedure, item.item());
  }

  static List<SourceText> sources(
      ReviewItem item, SourceText stated, List<CitedPassage> published) {
    var sources = new ArrayList<>(List.of(guide(item), stated));
    published.stream().map(KnownPassages::source).forEach(sources::add);
    return List.copyOf(sources);
  }

  private static SourceText guide(ReviewItem item) {
    var defects = item.defects().stream().map(DefectCode::label).collect(joining("、"));
    var usual = defects.isEmpty() ? "" : "\nよくある不備：" + defects;
    return new SourceText("guide", "審査の手引き", item.asks() + usual);
  }

  /** The values by which that item is judged; nothing if they were erased. */
  Optional<SourceText> stated(ProcedureCaseId id, Filed filed, ReviewItem item) {
    var lines =
        filed.aid().fieldsFor(item).stream()
            .flatMap(field -> line(id, field.name(), filed.values().get(field.name())))
            .toList();
    return lines.isEmpty() || lines.stream().anyMatch(Line::isErased)
        ? Optional.empty()
        : Optional.of(
            new SourceText(
                "application",
                "申請内容",
                lines.stream().map(Line::text).collect(joining("\n")),
                true));
  }

  private Stream<Line> line(ProcedureCaseId id, String field, @Nullable SealedText value) {
    return Stream.ofNullable(value).map(text -> new Line(field, sealer.open(id, text)));
  }

  private record Line(String field, String value) {

    private boolean isErased() {
      return value.equals(Sealer.ERASED);
    }

    private String text() {
      return field + "：" + value;
    }

    /** Never the value: logs need none of it. */
    @Override
    public String toString() {
      return field;
    }
  }
}
