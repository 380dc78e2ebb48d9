package jp.madoguchi.query.consultation;

import java.time.Instant;
import jp.madoguchi.projection.consultation.ConsultationPage;
import jp.madoguchi.query.support.Depiction;
import jp.madoguchi.query.support.Shown;
import jp.madoguchi.shared.calendar.OfficeHours;
import org.springframework.stereotype.Component;

/** How a consultation is shown at any moment. */
@Component
class ConsultationDepiction implements Depiction<ConsultationPage> {

  @Override
  public Class<ConsultationPage> page() {
    return ConsultationPage.class;
  }

  @Override
  public Object view(ConsultationPage page, Shown shown, Instant at) {
    return ConsultationView.of(page, shown, OfficeHours.dayOf(at));
  }
}
