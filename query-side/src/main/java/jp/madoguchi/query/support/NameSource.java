package jp.madoguchi.query.support;

import java.util.Optional;
import jp.madoguchi.shared.id.Identifier;

/** Knows the names of one kind of thing; the package that shows the kind brings it. */
public interface NameSource {

  /** Nothing if it is of another kind, or nobody's. */
  Optional<String> nameOf(Identifier id);
}
