package jp.madoguchi.command.support;

import jp.madoguchi.platform.rights.Matter;

/** A life that belongs to sections, and that is not there for the others. */
public interface OfSections {

  /** Whose it is, as it stands before the command. */
  Matter matter();
}
