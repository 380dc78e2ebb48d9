package jp.madoguchi.command.guide;

import jp.madoguchi.command.support.Refusal;

/** Why a guide says no. */
enum GuideRejection implements Refusal {
  GUIDE_REVISION_IS_UNKNOWN;

  @Override
  public Kind kind() {
    return Kind.UNKNOWN;
  }
}
