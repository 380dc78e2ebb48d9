package jp.madoguchi.query.support;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.shared.id.VisitorId;

/** Knows how visitors are marked at this moment; the package that shows visitors brings it. */
public interface VisitorMarks {

  /** Fetches the marks of many at once: to ask for them one by one costs no more. */
  void prepare(Collection<VisitorId> visitors);

  /** Nothing if there is no such visitor. */
  Optional<VisitorMark> of(VisitorId visitor);

  /** 名寄せ: all whom people have found to be that visitor, and the visitor too. */
  List<VisitorId> readAsOneWith(VisitorId visitor);
}
