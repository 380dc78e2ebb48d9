package jp.madoguchi.command.improvement;

import jp.madoguchi.command.support.Refusal;

/** Why an improvement says no. */
enum ImprovementRejection implements Refusal {
  FIGURE_CANNOT_BE_CITED(Kind.IMPOSSIBLE),
  HAPPENED_BEFORE_IT_WAS_RAISED(Kind.IMPOSSIBLE),
  IMPROVEMENT_IS_CLOSED(Kind.CONFLICT),
  IMPROVEMENT_IS_OPEN(Kind.CONFLICT),
  NO_FIGURE_SHOWS_IT(Kind.CONFLICT);

  private final Kind kind;

  ImprovementRejection(Kind kind) {
    this.kind = kind;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
