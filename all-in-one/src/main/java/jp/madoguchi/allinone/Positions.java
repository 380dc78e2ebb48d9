package jp.madoguchi.allinone;

import java.util.Iterator;
import java.util.function.Function;

/** Where the documents are that an index has found, in the order of their names. */
record Positions(Function<Boolean, Iterator<Object>> found) implements Iterable<Object> {

  @Override
  public Iterator<Object> iterator() {
    return found.apply(false);
  }

  Iterable<Object> backwards() {
    return () -> found.apply(true);
  }
}
