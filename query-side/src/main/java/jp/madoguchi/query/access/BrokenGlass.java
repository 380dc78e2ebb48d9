package jp.madoguchi.query.access;

import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;
import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import jp.madoguchi.projection.staffmember.StaffMemberPage;
import jp.madoguchi.projection.staffmember.StaffMemberPage.Glass;
import jp.madoguchi.projection.support.Pages;
import org.springframework.stereotype.Component;

/** 緊急閲覧の一覧 — of all staff, those who left among them. */
@Component
class BrokenGlass {

  private static final int MOST = 10_000;

  private final Pages<StaffMemberPage> staff;

  BrokenGlass(Pages<StaffMemberPage> staff) {
    this.staff = staff;
  }

  /** One time, and who it was. */
  record Broken(StaffMemberPage member, Glass glass) {}

  /** The newest first. */
  List<Broken> in(Days days, Reach reach) {
    return staff.find(ne("glasses", List.of()), ascending("_id"), MOST).stream()
        .flatMap(BrokenGlass::each)
        .filter(one -> days.contain(one.glass().at()) && reach.covers(one.glass().department()))
        .sorted(comparing((Broken one) -> one.glass().at()).reversed())
        .toList();
  }

  private static Stream<Broken> each(StaffMemberPage member) {
    return member.glasses().stream().map(glass -> new Broken(member, glass));
  }
}
