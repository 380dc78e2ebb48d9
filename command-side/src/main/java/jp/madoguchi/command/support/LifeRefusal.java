package jp.madoguchi.command.support;

/** Why any life can say no, whatever it is. */
enum LifeRefusal implements Refusal {
  NOT_FOUND {
    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  },
  VERSION_IS_STALE {
    @Override
    public Kind kind() {
      return Kind.STALE;
    }
  }
}
