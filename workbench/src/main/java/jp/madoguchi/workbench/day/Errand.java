package jp.madoguchi.workbench.day;

import java.util.List;

/** 用向き — why people come on a usual day, how often, and to how many sections it leads them. */
enum Errand {
  CERTIFICATES(25, 1, 1, "CERTIFICATE", "SEAL_REGISTRATION"),
  CARD(11, 1, 1, "MY_NUMBER"),
  FAMILY_MOVES_IN(10, 2, 6, "MOVING_IN"),
  MOVES_OUT(7, 1, 3, "MOVING_OUT"),
  MOVES_WITHIN(5, 1, 4, "MOVING_WITHIN"),
  BEREAVEMENT(4, 5, 8, "DEATH"),
  BIRTH(4, 2, 4, "BIRTH"),
  MARRIAGE(4, 1, 3, "MARRIAGE", "NAME_CHANGE"),
  DIVORCE(2, 2, 4, "DIVORCE"),
  INSURANCE(6, 1, 2, "HEALTH_INSURANCE", "JOB_LOSS", "EMPLOYMENT"),
  PENSION(3, 1, 1, "PENSION"),
  OLD_AGE(4, 1, 2, "LONG_TERM_CARE", "TURNING_65", "TURNING_75"),
  CHILDREN(4, 1, 2, "CHILDCARE", "SCHOOL"),
  DISABILITY(2, 1, 3, "DISABILITY"),
  TAX(6, 1, 2, "TAX"),
  HOME(3, 1, 1, "WATER", "DOG", "HOUSING"),
  ADVICE(2, 1, 1, "CONSULTATION", "OTHER");

  private final int weight;
  private final int fewest;
  private final int most;
  private final List<String> purposes;

  Errand(int weight, int fewest, int most, String... purposes) {
    this.weight = weight;
    this.fewest = fewest;
    this.most = most;
    this.purposes = List.of(purposes);
  }

  int weight() {
    return weight;
  }

  int sections(Chance chance) {
    return chance.between(fewest, most);
  }

  /** The codes of the purposes, as the API knows them. */
  List<String> purposes() {
    return purposes;
  }

  /** おくやみ and large families: the sections are told before the visitor arrives (CR-12). */
  boolean isAnnounced(Chance chance) {
    return this == BEREAVEMENT || this == FAMILY_MOVES_IN && chance.of(0.3);
  }

  static Errand any(Chance chance) {
    return chance.oneOf(List.of(values()), Errand::weight);
  }
}
