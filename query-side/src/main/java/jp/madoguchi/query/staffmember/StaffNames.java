package jp.madoguchi.query.staffmember;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.projection.staffmember.StaffMemberPage;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.support.NameSource;
import jp.madoguchi.query.support.RecentNames;
import jp.madoguchi.shared.id.Identifier;
import jp.madoguchi.shared.id.StaffId;
import org.springframework.stereotype.Component;

/** The names of the staff, also of those who have left. */
@Component
class StaffNames implements NameSource {

  private final RecentNames names;

  StaffNames(Pages<StaffMemberPage> pages, Sealer sealer) {
    this.names =
        new RecentNames(
            () -> opened(pages.find(empty(), ascending("_id"), StaffQueries.MOST), sealer));
  }

  private static Map<String, String> opened(List<StaffMemberPage> staff, Sealer sealer) {
    sealer.prepare(staff.stream().map(StaffMemberPage::id).toList());
    return staff.stream()
        .collect(toMap(StaffMemberPage::id, member -> sealer.open(member.id(), member.name())));
  }

  @Override
  public Optional<String> nameOf(Identifier id) {
    return id instanceof StaffId ? names.of(id) : Optional.empty();
  }
}
