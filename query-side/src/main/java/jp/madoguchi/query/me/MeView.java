package jp.madoguchi.query.me;

import java.util.List;
import java.util.Set;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.shared.rights.Permission;
import org.jspecify.annotations.Nullable;

/**
 * 自分 — who asks, for which section, and what they may there today.
 *
 * @param home where they work today, none if nowhere
 * @param section the section that they act for
 * @param brokenGlass whether they look past their rights at this moment
 * @param practice whether the city is one to practise with, and the screen has to say so
 * @param sections all sections that they may act for today, with what they may there
 */
record MeView(
    Named staff,
    @Nullable Named home,
    Named section,
    List<RightView> rights,
    boolean brokenGlass,
    boolean practice,
    List<SectionView> sections) {

  /** 権限 — one thing that they may do. */
  record RightView(Permission permission, String label) {}

  /** 課 — one section that they may act for. */
  record SectionView(Named section, List<RightView> rights) {}

  static MeView of(Caller caller, Showing showing, boolean practice) {
    return new MeView(
        showing.named(caller.staff()),
        caller.rights().homeOn(caller.today()).map(showing::named).orElse(null),
        showing.named(caller.section()),
        rights(caller.permissions()),
        caller.hasBrokenGlass(),
        practice,
        caller.rights().sectionsOn(caller.today()).stream()
            .sorted(java.util.Comparator.comparing(section -> section.value()))
            .map(at -> new SectionView(showing.named(at), rights(caller.permissionsAt(at))))
            .toList());
  }

  private static List<RightView> rights(Set<Permission> permissions) {
    return permissions.stream().map(one -> new RightView(one, one.label())).toList();
  }
}
