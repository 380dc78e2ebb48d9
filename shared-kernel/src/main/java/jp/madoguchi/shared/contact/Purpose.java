package jp.madoguchi.shared.contact;

/** 用件 — why people come: the life events and daily events of the catalog (GIF 491-1). */
public enum Purpose {
  MOVING_IN("転入"),
  MOVING_OUT("転出"),
  MOVING_WITHIN("転居"),
  BIRTH("出生"),
  DEATH("死亡・おくやみ"),
  MARRIAGE("婚姻"),
  DIVORCE("離婚"),
  NAME_CHANGE("氏名の変更"),
  TURNING_65("65歳到達"),
  TURNING_75("75歳到達"),
  JOB_LOSS("離職"),
  EMPLOYMENT("就職"),
  DISABILITY("障害"),
  CHILDCARE("子育て"),
  SCHOOL("就学"),
  HEALTH_INSURANCE("健康保険"),
  PENSION("年金"),
  LONG_TERM_CARE("介護"),
  TAX("税"),
  CERTIFICATE("証明書"),
  MY_NUMBER("マイナンバーカード"),
  SEAL_REGISTRATION("印鑑登録"),
  HOUSING("住宅"),
  WATER("水道"),
  DOG("飼い犬"),
  CONSULTATION("相談"),
  OTHER("その他");

  private final String label;

  Purpose(String label) {
    this.label = label;
  }

  /** The Japanese word shown to people. */
  public String label() {
    return label;
  }
}
