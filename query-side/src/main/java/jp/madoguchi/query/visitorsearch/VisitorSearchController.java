package jp.madoguchi.query.visitorsearch;

import static jp.madoguchi.shared.rights.Permission.READING_NAMES;
import static jp.madoguchi.shared.rights.Permission.READING_PROTECTED;
import static jp.madoguchi.shared.rights.Permission.RECEPTION;
import static jp.madoguchi.shared.rights.Permission.SERVING;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.madoguchi.platform.access.Look;
import jp.madoguchi.platform.privacy.BlindIndex;
import jp.madoguchi.platform.rights.Caller;
import jp.madoguchi.platform.rights.Policy;
import jp.madoguchi.platform.search.Terms;
import jp.madoguchi.platform.search.Wanted;
import jp.madoguchi.projection.visitorsearch.VisitorEntry;
import jp.madoguchi.query.support.Asking;
import jp.madoguchi.query.support.Cursor;
import jp.madoguchi.query.support.Paging;
import jp.madoguchi.query.support.Seeing;
import jp.madoguchi.query.support.Showing;
import jp.madoguchi.query.support.Slice;
import jp.madoguchi.query.visitorsearch.FindDuplicates.Suspected;
import jp.madoguchi.query.visitorsearch.FindVisitors.Asked;
import jp.madoguchi.query.visitorsearch.FindVisitors.Found;
import jp.madoguchi.query.visitorsearch.FindVisitors.Hit;
import jp.madoguchi.shared.id.VisitorId;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is looked for is personal data and stands in no URL: so it is sent, and not got. */
@RestController
@RequestMapping("/api/v1/visitors")
@Tag(name = "visitors", description = "来庁者")
class VisitorSearchController {

  private final Asking asking;
  private final Showing showing;
  private final BlindIndex index;

  VisitorSearchController(Asking asking, Showing showing, BlindIndex index) {
    this.asking = asking;
    this.showing = showing;
    this.index = index;
  }

  @PostMapping("/search")
  @Operation(
      summary = "来庁者を探す",
      description =
          """
          氏名・カナ・電話番号・生年月日・宛名番号・住所から探します。過去の氏名・住所・電話番号でも見つかります。
          検索語は個人情報なので、URL ではなく本文で送ります。検索語は封緘して閲覧記録に残ります。
          1文字だけの検索は、該当者が多すぎるので断ります。""")
  Slice<VisitorRow> search(@RequestBody SearchBody body, @Parameter(hidden = true) Caller caller) {
    requireToFind(caller);
    var paging = Paging.of(body.limit(), body.cursor());
    var wanted = body.wanted();
    Look.current().searchedFor(body.asTyped());
    var query = new FindVisitors(asked(wanted), mayReach(caller), paging);
    var hits = asking.one(query, Found.class).orElseThrow().hits();
    showing.ready(hits.stream().map(Hit::shown).toList());
    return Slice.of(hits, paging, hit -> cursor(hit.found()), this::row);
  }

  @GetMapping("/{id}/duplicates")
  @Operation(summary = "同じ人かもしれない来庁者を、理由とともに見る")
  SuspectedRow duplicates(@PathVariable VisitorId id, @Parameter(hidden = true) Caller caller) {
    requireToFind(caller);
    var query = new FindDuplicates(id, mayReach(caller));
    var suspected = asking.one(query, Suspected.class).orElseThrow(Asking::nothing);
    return shown(suspected);
  }

  @GetMapping("/duplicates")
  @Operation(
      summary = "自分の課が登録した来庁者のうち、同じ人かもしれない人がいるものを、新しい登録から見る",
      description = "limit は調べる人数です。next がある限り続きがあります。")
  Slice<SuspectedRow> duplicatesOfSection(
      @ParameterObject Paging.Asked part, @Parameter(hidden = true) Caller caller) {
    requireToFind(caller);
    var paging = part.paging();
    var query = new FindDuplicatesOfSection(caller.section(), mayReach(caller), paging);
    var rows = asking.one(query, FindDuplicatesOfSection.Found.class).orElseThrow().rows();
    var looked = Slice.of(rows, paging, row -> cursor(row.visitor()), row -> row);
    return new Slice<>(
        looked.items().stream().filter(row -> !row.others().isEmpty()).map(this::shown).toList(),
        looked.next());
  }

  private static void requireToFind(Caller caller) {
    Seeing.requireAnyOf(caller, RECEPTION, SERVING);
    Seeing.requireAnyOf(caller, READING_NAMES);
  }

  private static boolean mayReach(Caller caller) {
    return Policy.of(caller).reads(READING_PROTECTED);
  }

  private List<Asked> asked(Wanted wanted) {
    return wanted.terms().stream().map(this::asked).toList();
  }

  private Asked asked(List<String> forms) {
    return new Asked(
        tokens(forms.stream().filter(form -> !Terms.isOfContacts(form))),
        tokens(forms.stream().filter(Terms::isOfContacts)));
  }

  private List<Long> tokens(Stream<String> forms) {
    return forms.map(index::token).toList();
  }

  private VisitorRow row(Hit hit) {
    var other = Objects.equals(hit.found().id(), hit.shown().id()) ? null : hit.found().id();
    return VisitorRow.of(hit.shown(), other, showing.of(hit.shown()));
  }

  private SuspectedRow shown(Suspected suspected) {
    var others = suspected.others().stream().map(FindDuplicates.Suspect::visitor);
    showing.ready(Stream.concat(Stream.of(suspected.visitor()), others).toList());
    return SuspectedRow.of(suspected, showing);
  }

  private static Cursor cursor(VisitorEntry entry) {
    return Cursor.on(LocalDate.EPOCH, entry.id());
  }
}
