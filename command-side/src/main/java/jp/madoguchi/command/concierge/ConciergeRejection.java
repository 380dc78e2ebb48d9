package jp.madoguchi.command.concierge;

import jp.madoguchi.command.support.Refusal;

/** Why a session says no. */
enum ConciergeRejection implements Refusal {
  SESSION_IS_WITHOUT_CONSENT,
  SESSION_IS_SOMEBODY_ELSES
}
