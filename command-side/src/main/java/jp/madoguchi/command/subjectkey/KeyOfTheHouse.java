package jp.madoguchi.command.subjectkey;

import jp.madoguchi.platform.privacy.SubjectKeys;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** A city from before there was a key for each life keeps its one key among them. */
@Component
class KeyOfTheHouse implements InitializingBean {

  private final SubjectKeys keys;

  /**
   * @param tables are made before
   */
  KeyOfTheHouse(SubjectKeys keys, Flyway tables) {
    this.keys = keys;
  }

  @Override
  public void afterPropertiesSet() {
    keys.adoptKeyOfTheHouse();
  }
}
