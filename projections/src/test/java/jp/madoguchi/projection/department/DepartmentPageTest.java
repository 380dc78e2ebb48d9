package jp.madoguchi.projection.department;

import static jp.madoguchi.projection.support.Cast.CITIZENS;
import static jp.madoguchi.projection.support.Cast.recorded;
import static jp.madoguchi.projection.support.Cast.storedAndLoaded;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentAbolished;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentEstablished;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentRenamed;
import jp.madoguchi.shared.department.DepartmentEvent.WindowsRearranged;
import org.junit.jupiter.api.Test;

class DepartmentPageTest {

  private static final List<Window> ONE = List.of(new Window("1番"));
  private static final List<Window> TWO = List.of(new Window("1番"), new Window("2番"));

  private final DepartmentEstablished established =
      new DepartmentEstablished(CITIZENS, "市民課", "1階", ONE);
  private final DepartmentPage page = DepartmentPage.startedBy(established, recorded(0, 0));

  @Test
  void shows_the_section_as_it_was_set_up() {
    assertThat(page).isEqualTo(new DepartmentPage("dept-citizens", 0, "市民課", "1階", ONE, false));
  }

  @Test
  void shows_its_last_name_and_its_last_windows() {
    var changed =
        page.after(new DepartmentRenamed(CITIZENS, "市民窓口課"), recorded(1, 1))
            .after(new WindowsRearranged(CITIZENS, "2階", TWO), recorded(2, 2));

    assertThat(changed)
        .isEqualTo(new DepartmentPage("dept-citizens", 2, "市民窓口課", "2階", TWO, false));
  }

  @Test
  void keeps_its_name_when_abolished() {
    var abolished = page.after(new DepartmentAbolished(CITIZENS), recorded(1, 1));

    assertThat(abolished.abolished()).isTrue();
    assertThat(abolished.name()).isEqualTo("市民課");
  }

  @Test
  void telling_it_twice_tells_it_once() {
    var renamed = page.after(new DepartmentRenamed(CITIZENS, "市民窓口課"), recorded(1, 1));

    assertThat(renamed.after(established, recorded(0, 0))).isEqualTo(renamed);
    assertThat(page.after(established, recorded(1, 0)).sequence()).isEqualTo(1);
  }

  @Test
  void survives_the_store() {
    assertThat(storedAndLoaded(page, DepartmentPage.class)).isEqualTo(page);
  }
}
