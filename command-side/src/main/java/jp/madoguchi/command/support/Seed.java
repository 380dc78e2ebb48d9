package jp.madoguchi.command.support;

import java.util.List;
import jp.madoguchi.shared.id.Identifier;

/** 初期データ — what one feature brings to a city that is new. */
public interface Seed {

  List<Planting> plantings();

  /**
   * One life of the new city.
   *
   * @param intents the ordinary commands, in order, each of which makes exactly one fact
   */
  record Planting(Identifier life, List<Object> intents) {}
}
