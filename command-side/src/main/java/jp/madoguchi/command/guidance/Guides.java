package jp.madoguchi.command.guidance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.platform.guide.Judge;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.guide.Guide;
import jp.madoguchi.shared.guide.GuideEvent;
import jp.madoguchi.shared.guide.GuideRevision;
import jp.madoguchi.shared.id.GuideId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** 手続ガイド — the guides as their facts tell them; read again only when there are new facts. */
@Component
class Guides {

  private static final int MOST_REVISIONS = 100;

  private final Facts facts;
  private final Map<GuideId, Read> read = new ConcurrentHashMap<>();
  private final Cache<Name, Judge> judges =
      Caffeine.newBuilder().maximumSize(MOST_REVISIONS).build();

  Guides(Facts facts) {
    this.facts = facts;
  }

  private record Read(int facts, Guide guide) {}

  private record Name(GuideId guide, int revision) {}

  /**
   * @throws RequestRefused 422 if there is no such guide
   */
  Guide require(GuideId id) {
    var count = facts.count(id);
    if (count == 0) {
      throw new RequestRefused(
          HttpStatus.UNPROCESSABLE_CONTENT, "GUIDE_IS_UNKNOWN", "%s というガイドはありません".formatted(id));
    }
    return read.compute(
            id, (_, before) -> before != null && before.facts() == count ? before : read(id, count))
        .guide();
  }

  /** A revision never changes, and neither does who judges by it. */
  Judge judge(GuideId guide, GuideRevision revision) {
    return judges.get(new Name(guide, revision.revision()), _ -> Judge.by(revision));
  }

  private Read read(GuideId id, int count) {
    return new Read(count, Guide.of(facts.of(id, GuideEvent.class)));
  }
}
