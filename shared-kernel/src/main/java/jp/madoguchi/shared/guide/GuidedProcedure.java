package jp.madoguchi.shared.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.shared.id.ProcedureId;
import org.jspecify.annotations.Nullable;

/**
 * 案内する手続 — a procedure and the answers that require it: it is needed if all of {@code all} hold
 * and, where {@code any} is not empty, at least one of those.
 *
 * @param key 管理名: the name in the catalog ({@code proc-…}), or any other for what is not run here
 * @param order 並び順: in this order people walk from section to section
 * @param leaflet what the guide itself says of it; none where the catalog does
 * @param all 必要: every one must hold
 * @param any 任意必要: one is enough
 */
public record GuidedProcedure(
    String key, int order, @Nullable Leaflet leaflet, List<Edge> all, List<Edge> any) {

  private static final String CATALOG = "proc-";

  public GuidedProcedure {
    all = List.copyOf(all);
    any = List.copyOf(any);
  }

  /**
   * 手続の説明 — what is told of a procedure that the catalog does not know.
   *
   * @param belongings 持ち物, a line each
   * @param applicants 申請者, a line each
   */
  public record Leaflet(
      String name,
      @Nullable String url,
      @Nullable String summary,
      @Nullable String place,
      List<String> belongings,
      List<String> applicants,
      @Nullable String remarks) {

    public Leaflet {
      belongings = List.copyOf(belongings);
      applicants = List.copyOf(applicants);
    }
  }

  /** Whether a name stands for a procedure of the catalog. */
  public static boolean isInCatalog(String key) {
    return key.startsWith(CATALOG);
  }

  /** The procedure of the catalog that it stands for, if it is run here. */
  public Optional<ProcedureId> inCatalog() {
    return isInCatalog(key) ? Optional.of(new ProcedureId(key)) : Optional.empty();
  }

  /** All answers it goes by. */
  public Stream<Edge> edges() {
    return Stream.concat(all.stream(), any.stream());
  }
}
