package jp.madoguchi.query.conciergesession;

import java.util.List;
import jp.madoguchi.projection.conciergesession.ConciergeSessionPage;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.shared.concierge.EntryFlaw;
import org.jspecify.annotations.Nullable;

/**
 * "What did the concierge hand over that does not fit?" — the sessions with anything left out,
 * newest first.
 *
 * @param reason only those with something left out for that reason
 */
public record FindLeftOut(@Nullable EntryFlaw reason, Paging paging) {

  /** What is found; one more than was asked for, if there are more. */
  public record Found(List<ConciergeSessionPage> rows) {}
}
