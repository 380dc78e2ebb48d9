package jp.madoguchi.query.support;

import java.util.List;
import jp.madoguchi.projection.support.Reception;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.contact.Office;
import jp.madoguchi.shared.contact.Purpose;
import jp.madoguchi.shared.contact.Ticket;
import org.jspecify.annotations.Nullable;

/** 受付内容 — what was entered at reception, with the words for it. */
public record ReceptionView(
    Channel channel,
    String channelLabel,
    Office office,
    String officeLabel,
    @Nullable Ticket ticket,
    List<Purpose> purposes,
    List<String> purposeLabels,
    List<Consideration> considerations,
    List<String> considerationLabels) {

  public static ReceptionView of(Reception reception) {
    return new ReceptionView(
        reception.channel(),
        reception.channel().label(),
        reception.office(),
        reception.office().label(),
        reception.ticket(),
        reception.purposes(),
        reception.purposes().stream().map(Purpose::label).toList(),
        reception.considerations(),
        reception.considerations().stream().map(Consideration::label).toList());
  }
}
