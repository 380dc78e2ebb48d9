package jp.madoguchi.query.erasure;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.projection.erasure.ErasurePage;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Versioned;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.rights.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/visitors/{id}/erasure")
@Tag(name = "erasure", description = "消去")
class ErasurePageController {

  private final Asking asking;
  private final Showing showing;

  ErasurePageController(Asking asking, Showing showing) {
    this.asking = asking;
    this.showing = showing;
  }

  @GetMapping
  @Operation(summary = "来庁者の消去の経過と証明を見る", description = "実行された後は、請求や保全の理由も〔消去済み〕となり、証明だけが残る。")
  ResponseEntity<ErasureView> find(
      @PathVariable VisitorId id,
      @RequestParam(required = false) @Nullable Long minVersion,
      @Parameter(hidden = true) Caller caller) {
    Seeing.requireAnyOf(caller, Permission.ERASING, Permission.AUDITING);
    var page =
        asking.one(new FindErasure(id), ErasurePage.class, ErasurePage::sequence, minVersion);
    return Versioned.shown(page.sequence(), ErasureView.of(page, showing.of(page)));
  }
}
