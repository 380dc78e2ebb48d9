package jp.madoguchi.workbench.day;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.workbench.day.Town.Procedure;
import jp.madoguchi.workbench.day.Town.Section;

/** A town of ten sections, each with one procedure for every errand. */
final class SmallTown {

  private static final List<String> PURPOSES =
      Stream.of(Errand.values()).flatMap(errand -> errand.purposes().stream()).toList();

  static final Town TOWN =
      new Town(
          IntStream.range(0, 10).mapToObj(SmallTown::section).toList(),
          IntStream.range(0, 10).mapToObj(SmallTown::procedure).toList());

  private SmallTown() {}

  private static Section section(int n) {
    return new Section(
        "dept-" + n,
        List.of(n + "1番", n + "2番"),
        List.of("staff-%d-a".formatted(n), "staff-%d-b".formatted(n)));
  }

  private static Procedure procedure(int n) {
    return new Procedure(
        "proc-" + n,
        "dept-" + n,
        PURPOSES,
        List.of("届書", "本人確認書類"),
        List.of("受付", "審査", "交付"),
        List.of("本人確認"),
        n % 3);
  }
}
