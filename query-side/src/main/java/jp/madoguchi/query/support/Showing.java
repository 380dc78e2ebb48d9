package jp.madoguchi.query.support;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.CurrentCaller;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.projection.support.Page;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.id.StaffId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How pages are shown to people: what is sealed is opened here and nowhere else. */
@Component
public class Showing {

  private final Sealer sealer;
  private final List<NameSource> names;
  private final VisitorMarks marks;

  Showing(Sealer sealer, ObjectProvider<NameSource> names, VisitorMarks marks) {
    this.sealer = sealer;
    this.marks = marks;
    this.names = names.orderedStream().toList();
  }

  /**
   * How the texts of that page are opened for whoever asks, and how what it names is called. From
   * then on it is looked at: nothing of it leaves before that is on record.
   */
  public Shown of(Page page) {
    return of(page, CurrentCaller.get());
  }

  /** The same, for somebody who does not ask on this thread. */
  public Shown of(Page page, Caller caller) {
    return of(page.id(), caller);
  }

  /** The same for all pages that are told of one life. */
  public Shown of(String life, Caller caller) {
    var look = Look.current();
    look.at(life);
    return new Shown(life, sealer, this, Policy.of(caller), look);
  }

  /** What a member of staff typed about their own work: a search, a reason. No page is opened. */
  public String wordsOf(StaffId staff, SealedText words) {
    return sealer.open(staff, words);
  }

  /** The same rows, whose texts are about to be opened: their keys come in one trip. */
  public <P extends Page> List<P> ready(List<P> rows) {
    sealer.prepare(rows.stream().map(Page::id).toList());
    return marked(rows);
  }

  /** The same rows, which have no texts: the marks of their visitors come in one trip. */
  public <P extends Page> List<P> marked(List<P> rows) {
    marks.prepare(rows.stream().map(Page::whose).flatMap(Optional::stream).toList());
    return rows;
  }

  Optional<VisitorMark> markOf(VisitorId visitor) {
    return marks.of(visitor);
  }

  public Named named(Identifier id) {
    return new Named(id.value(), nameOf(id));
  }

  private @Nullable String nameOf(Identifier id) {
    return names.stream()
        .map(source -> source.nameOf(id))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }
}
