package jp.madoguchi.command.support;

/** A name in a request that stands for nobody. */
enum DirectoryRefusal implements Refusal {
  DEPARTMENT_IS_UNKNOWN,
  STAFF_IS_UNKNOWN,
  VISITOR_IS_UNKNOWN,
  PROCEDURE_IS_UNKNOWN;

  @Override
  public Kind kind() {
    return Kind.IMPOSSIBLE;
  }
}
