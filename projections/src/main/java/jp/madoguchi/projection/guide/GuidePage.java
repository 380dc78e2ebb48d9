package jp.madoguchi.projection.guide;

import jp.madoguchi.projection.support.Page;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.guide.Guide;
import jp.madoguchi.shared.guide.GuideEvent;
import jp.madoguchi.shared.guide.GuideEvent.GuideDrafted;

/** 手続ガイド — one guide with all that was ever drafted and published of it. */
public record GuidePage(String id, long sequence, Guide guide) implements Page {

  static GuidePage startedBy(GuideDrafted event, Recorded recorded) {
    return new GuidePage(event.guide().value(), recorded.sequence(), Guide.UNWRITTEN.after(event));
  }

  GuidePage after(GuideEvent event, Recorded recorded) {
    return hasSeen(recorded) ? this : new GuidePage(id, recorded.sequence(), guide.after(event));
  }
}
