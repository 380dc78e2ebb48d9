package jp.madoguchi.platform.access;

import java.time.Instant;
import javax.sql.DataSource;
import jp.madoguchi.shared.access.AccessFact;
import jp.madoguchi.shared.access.AccessKind;

/** The real table, for tests of others. */
public final class AccessTables {

  private AccessTables() {}

  public static AccessFacts over(DataSource postgres) {
    return new AccessTable(postgres);
  }

  /** 佐藤 looked at something at that moment. */
  public static AccessFact look(Instant at) {
    return AccessFactsContract.look(AccessKind.SINGLE, at, null, "contact-1");
  }
}
