package jp.madoguchi.command.support;

/** Why somebody is not let do what they ask, whatever it is about. */
enum RightRefusal implements Refusal {
  NO_RIGHT_IN_SECTION,
  NOT_ALLOWED;

  @Override
  public Kind kind() {
    return Kind.FORBIDDEN;
  }
}
