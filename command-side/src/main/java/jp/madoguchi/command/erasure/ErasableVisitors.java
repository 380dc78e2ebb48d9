package jp.madoguchi.command.erasure;

import static jp.madoguchi.command.erasure.ErasureRejection.VISITOR_IS_UNKNOWN;

import java.net.URI;
import java.util.List;
import jp.madoguchi.command.support.Facts;
import jp.madoguchi.command.support.Written;
import jp.madoguchi.platform.rights.CurrentCaller;
import jp.madoguchi.platform.rights.Forbidden;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.shared.erasure.ErasureId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.rights.Permission;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Whose erasure can be asked for, and where it is found afterwards. */
@Component
class ErasableVisitors {

  static final String VISITORS = "/api/v1/visitors";

  private final Facts facts;

  ErasableVisitors(Facts facts) {
    this.facts = facts;
  }

  /**
   * The erasure of that visitor, whether anybody has asked for it or not. Whoever may not erase
   * does not learn here who is known.
   */
  ErasureId require(VisitorId visitor) {
    if (!Policy.of(CurrentCaller.get()).mayAnyOf(List.of(Permission.ERASING))) {
      throw Forbidden.NOT_ALLOWED.refused();
    }
    if (!facts.exist(visitor)) {
      throw VISITOR_IS_UNKNOWN.because("指定されたものはありません");
    }
    return ErasureId.of(visitor);
  }

  /** Every visitor has one, under one address. */
  static ResponseEntity<Written> located(VisitorId visitor, ResponseEntity<Written> created) {
    return ResponseEntity.status(HttpStatus.CREATED)
        .location(URI.create("%s/%s/erasure".formatted(VISITORS, visitor)))
        .eTag(created.getHeaders().getETag())
        .body(created.getBody());
  }
}
