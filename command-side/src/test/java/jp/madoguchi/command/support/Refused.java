package jp.madoguchi.command.support;

import static org.hamcrest.Matchers.equalTo;

import jp.madoguchi.shared.rejection.Reason;
import jp.madoguchi.shared.rejection.Rejection;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;

/** What a fixture expects of a no: that it was said for this reason. */
public final class Refused {

  private Refused() {}

  public static Matcher<Rejection> because(Reason reason) {
    return new FeatureMatcher<>(equalTo(reason.name()), "a rejection with code", "code") {
      @Override
      protected String featureValueOf(Rejection rejection) {
        return rejection.code();
      }
    };
  }
}
