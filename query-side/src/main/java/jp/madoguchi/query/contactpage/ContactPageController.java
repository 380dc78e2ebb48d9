package jp.madoguchi.query.contactpage;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.projection.contactpage.ContactPage;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Versioned;
import jp.madoguchi.shared.id.ContactId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/contacts/{id}")
@Tag(name = "contacts", description = "来庁者対応")
class ContactPageController {

  private final Asking asking;
  private final Showing showing;

  ContactPageController(Asking asking, Showing showing) {
    this.asking = asking;
    this.showing = showing;
  }

  @GetMapping
  @Operation(summary = "来庁者対応を見る")
  ResponseEntity<ContactView> find(
      @PathVariable ContactId id,
      @RequestParam(required = false) @Nullable Long minVersion,
      @Parameter(hidden = true) Caller caller) {
    var query = new FindContact(id, Seeing.records(caller));
    var page = asking.one(query, ContactPage.class, ContactPage::sequence, minVersion);
    return Versioned.shown(page.sequence(), ContactView.of(page, showing.of(page)));
  }
}
