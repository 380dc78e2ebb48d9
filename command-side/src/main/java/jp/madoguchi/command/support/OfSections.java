package jp.madoguchi.command.support;

import jp.madoguchi.platform.rights.Matter;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.platform.rights.Scope;

/** A life that belongs to sections, and that is not there for the others. */
public interface OfSections {

  /** Whose it is, as it stands before the command. */
  Matter matter();

  /** For whom it is there: those who see contacts and cases, unless it is no such record. */
  default Scope seenBy(Policy policy) {
    return policy.records();
  }
}
