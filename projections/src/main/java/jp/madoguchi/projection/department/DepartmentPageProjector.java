package jp.madoguchi.projection.department;

import java.util.Optional;
import jp.madoguchi.projection.support.Folding;
import jp.madoguchi.projection.support.LifeFold;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.support.Recorded;
import jp.madoguchi.shared.department.DepartmentEvent;
import jp.madoguchi.shared.department.DepartmentEvent.DepartmentEstablished;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the pages of the sections up to date. */
@Component
@ProcessingGroup("pages")
class DepartmentPageProjector implements LifeFold<DepartmentPage, DepartmentEvent> {

  private final Folding<DepartmentPage> folding;

  DepartmentPageProjector(Pages<DepartmentPage> pages) {
    this.folding = new Folding<>(pages);
  }

  @EventHandler
  void on(DepartmentEvent event, Recorded recorded) {
    folding.fold(event.department(), recorded, page -> after(page, event, recorded));
  }

  @Override
  public DepartmentPage after(
      Optional<DepartmentPage> page, DepartmentEvent fact, Recorded recorded) {
    return fact instanceof DepartmentEstablished begun
        ? DepartmentPage.startedBy(begun, recorded)
        : page.orElseThrow(LifeFold::notBegun).after(fact, recorded);
  }

  @Override
  public Class<DepartmentPage> page() {
    return DepartmentPage.class;
  }

  @Override
  public Class<DepartmentEvent> facts() {
    return DepartmentEvent.class;
  }

  @Override
  public String form() {
    return folding.form();
  }
}
