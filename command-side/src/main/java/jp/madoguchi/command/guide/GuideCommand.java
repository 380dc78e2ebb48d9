package jp.madoguchi.command.guide;

import java.time.LocalDate;
import java.util.List;
import jp.madoguchi.command.support.Intent;
import jp.madoguchi.platform.rights.Need;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.GuideId;
import jp.madoguchi.shared.rights.Permission;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a guide. It belongs to the catalog, and so does the right. */
sealed interface GuideCommand extends Intent {

  GuideId guide();

  @Override
  default Need needs() {
    return Need.of(Permission.EDITING_CATALOG);
  }

  /** The first revision makes the guide. */
  record AddGuide(@TargetAggregateIdentifier GuideId guide, GuideContent content)
      implements GuideCommand {}

  record DraftGuide(@TargetAggregateIdentifier GuideId guide, GuideContent content)
      implements GuideCommand {}

  /**
   * @param departments none for all sections
   */
  record PublishGuide(
      @TargetAggregateIdentifier GuideId guide,
      int revision,
      LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo,
      List<DepartmentId> departments)
      implements GuideCommand {

    /**
     * @throws IllegalArgumentException if it would end before it begins
     */
    public PublishGuide {
      departments = departments.stream().distinct().toList();
      if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
        throw new IllegalArgumentException("有効期間の終わりが始まりより前です");
      }
    }
  }
}
