package jp.madoguchi.query.contacthistory;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.projection.contacthistory.ContactSummary;
import jp.madoguchi.projection.support.ContactState;
import jp.madoguchi.query.contacthistory.FindContacts.Found;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Slice;
import jp.madoguchi.shared.contact.Channel;
import jp.madoguchi.shared.id.DepartmentId;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/contacts")
@Tag(name = "contacts", description = "来庁者対応")
class ContactHistoryController {

  private final Asking asking;
  private final Showing showing;

  ContactHistoryController(Asking asking, Showing showing) {
    this.asking = asking;
    this.showing = showing;
  }

  @GetMapping
  @Operation(summary = "来庁者対応の一覧を、新しいものから見る")
  Slice<ContactRow> find(
      @RequestParam(required = false) @Nullable DepartmentId department,
      @RequestParam(required = false) @Nullable ContactState state,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate date,
      @RequestParam(required = false) @Nullable Channel channel,
      @ParameterObject Paging.Asked part,
      @Parameter(hidden = true) Caller caller) {
    var paging = part.paging();
    var query = new FindContacts(department, state, date, channel, Seeing.records(caller), paging);
    var rows = asking.one(query, Found.class).orElseThrow().rows();
    return Slice.of(
        showing.marked(rows),
        paging,
        ContactHistoryController::cursor,
        row -> ContactRow.of(row, showing.of(row)));
  }

  private static Cursor cursor(ContactSummary row) {
    return Cursor.at(row.receivedAt(), row.id());
  }
}
