package jp.madoguchi.query.support;

import java.util.List;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Forbidden;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.platform.web.RequestRefused;
import jp.madoguchi.shared.rights.Permission;

/** 閲覧の範囲 — what query controllers ask before they ask for pages. */
public final class Seeing {

  private Seeing() {}

  /**
   * Which contacts and cases the caller may see.
   *
   * @throws RequestRefused 403 if they may see none whatsoever
   */
  public static Scope records(Caller caller) {
    var scope = Policy.of(caller).records();
    if (scope.isNothing()) {
      throw Forbidden.NOT_ALLOWED.refused();
    }
    return scope;
  }

  /**
   * Of which sections the caller may see figures, and what is made of them.
   *
   * @throws RequestRefused 403 if of none
   */
  public static Scope figures(Caller caller) {
    var scope = Policy.of(caller).figures();
    if (scope.isNothing()) {
      throw Forbidden.NOT_ALLOWED.refused();
    }
    return scope;
  }

  /**
   * @throws RequestRefused 403 if the caller holds none of these rights
   */
  public static void requireAnyOf(Caller caller, Permission... permissions) {
    if (!Policy.of(caller).mayAnyOf(List.of(permissions))) {
      throw Forbidden.NOT_ALLOWED.refused();
    }
  }
}
