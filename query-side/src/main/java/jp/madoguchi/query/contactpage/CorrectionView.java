package jp.madoguchi.query.contactpage;

import java.time.Instant;
import jp.madoguchi.projection.contactpage.Corrections.Correction;
import jp.madoguchi.query.support.Named;
import jp.madoguchi.query.support.ReceptionView;
import jp.madoguchi.query.support.Shown;

/** 訂正 — what stood there before, and why it does not any more. */
record CorrectionView(ReceptionView before, String reason, Named by, Instant at) {

  static CorrectionView of(Correction correction, Shown shown) {
    return new CorrectionView(
        ReceptionView.of(correction.before()),
        shown.text(correction.reason()),
        shown.named(correction.by()),
        correction.at());
  }
}
