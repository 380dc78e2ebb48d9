package jp.madoguchi.allinone;

import de.bwaldvogel.mongo.backend.ValueComparator;
import org.jspecify.annotations.Nullable;

/** The order of values in an index: the store's own, and at once where both are texts. */
final class Values {

  private static final ValueComparator OF_THE_STORE = ValueComparator.asc();

  private Values() {}

  static int compare(@Nullable Object one, @Nullable Object other) {
    return one instanceof String text && other instanceof String another
        ? text.compareTo(another)
        : OF_THE_STORE.compare(one, other);
  }
}
