package jp.madoguchi.platform.privacy.kek;

/**
 * A source whose keys the house itself may replace; the others are replaced where they are kept.
 */
public interface Rotatable {

  /** One more key, which wraps nothing yet: time to carry it to every node. */
  void addKey();

  /** The newest key wraps from now on. */
  void useNewest();

  /** The key of that name, which is not the primary, is no more. */
  void remove(String name);
}
