package jp.madoguchi.query.visitorsearch;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.Sorts;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.madoguchi.platform.privacy.BlindIndex;
import jp.madoguchi.platform.search.Likeness;
import jp.madoguchi.platform.search.Terms;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.projection.visitorsearch.Sign;
import jp.madoguchi.projection.visitorsearch.VisitorEntry;
import jp.madoguchi.query.support.Narrowing;
import jp.madoguchi.query.visitorsearch.FindDuplicates.Suspect;
import jp.madoguchi.query.visitorsearch.FindDuplicates.Suspected;
import jp.madoguchi.query.visitorsearch.FindDuplicatesOfSection.Found;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Proposals are looked up when somebody asks, in the tokens that two visitors share. */
@Component
class DuplicateQueries {

  /** Whoever shares a sign with more people than these has a sign that says nothing. */
  private static final int MOST = 20;

  private final Pages<VisitorEntry> entries;
  private final BlindIndex index;
  private final Sieve sieve;

  DuplicateQueries(Pages<VisitorEntry> entries, BlindIndex index, Sieve sieve) {
    this.entries = entries;
    this.index = index;
    this.sieve = sieve;
  }

  @QueryHandler
  Optional<Suspected> handle(FindDuplicates query) {
    return entries
        .find(query.visitor().value())
        .map(visitor -> suspected(visitor, query.mayReach()));
  }

  @QueryHandler
  Found handle(FindDuplicatesOfSection query) {
    var registered = index.token(Terms.registeredBy(query.section().value()));
    var narrowed =
        new Narrowing().to(eq(VisitorSearchQueries.TOKENS, registered)).to(eq("mergedInto", null));
    var after = query.paging().after();
    if (after != null) {
      narrowed.to(lt(VisitorSearchQueries.NAME, after.id()));
    }
    var newestFirst = Sorts.descending(VisitorSearchQueries.NAME);
    return new Found(
        entries.find(narrowed.filter(), newestFirst, query.paging().oneMore()).stream()
            .map(visitor -> suspected(visitor, query.mayReach()))
            .toList());
  }

  private Suspected suspected(VisitorEntry visitor, boolean mayReach) {
    var others = new TreeMap<String, VisitorEntry>();
    var reasons = new TreeMap<String, TreeSet<Likeness>>();
    if (visitor.mergedInto() == null) {
      visitor.signs().stream()
          .filter(sign -> mayTell(visitor, sign, mayReach))
          .forEach(
              sign ->
                  alike(visitor, sign, mayReach)
                      .forEach(
                          other -> {
                            others.put(other.id(), other);
                            reasons
                                .computeIfAbsent(other.id(), _ -> new TreeSet<>())
                                .add(sign.likeness());
                          }));
    }
    return new Suspected(
        visitor,
        others.values().stream()
            .map(other -> new Suspect(other, List.copyOf(reasons.get(other.id()))))
            .toList());
  }

  private List<VisitorEntry> alike(VisitorEntry visitor, Sign sign, boolean mayReach) {
    var same =
        new Narrowing()
            .to(eq(VisitorSearchQueries.TOKENS, sign.token()))
            .to(ne(VisitorSearchQueries.NAME, visitor.id()))
            .to(eq("mergedInto", null));
    return entries.find(same.filter(), Sorts.ascending(VisitorSearchQueries.NAME), MOST).stream()
        .filter(other -> !visitor.isKnownToDifferFrom(other))
        .filter(other -> mayTell(other, sign, mayReach))
        .toList();
  }

  /** Two telephones that are equal tell how to reach both. */
  private boolean mayTell(VisitorEntry visitor, Sign sign, boolean mayReach) {
    return mayReach || !sign.likeness().isOfContacts() || !sieve.hides(visitor);
  }
}
