package jp.madoguchi.query.visitorpage;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.madoguchi.projection.visitorpage.Protection;
import jp.madoguchi.projection.visitorpage.VisitorPage;
import jp.madoguchi.query.support.ProtectionMark;
import jp.madoguchi.query.support.VisitorMark;
import jp.madoguchi.shared.contact.Consideration;
import jp.madoguchi.shared.id.VisitorId;

/**
 * 名寄せされた来庁者 — all the visitors that people have found to be one, and who goes on for them. Who is
 * protected under one of the names is protected under all of them.
 *
 * @param survivor who is read in the place of all
 * @param all the survivor among them, in the order in which they were registered
 */
public record Family(VisitorPage survivor, List<VisitorPage> all) {

  public Family {
    all =
        all.stream()
            .sorted(comparing(VisitorPage::registeredAt).thenComparing(VisitorPage::id))
            .toList();
  }

  Stream<VisitorPage> others() {
    return all.stream().filter(page -> !page.id().equals(survivor.id()));
  }

  List<VisitorId> names() {
    return all.stream().map(page -> new VisitorId(page.id())).toList();
  }

  /** Whether where they live is kept from others at that moment. */
  boolean hidesWhereabouts(Instant at) {
    return all.stream().anyMatch(page -> page.protections().hideWhereabouts(at));
  }

  VisitorMark mark(Instant at) {
    return VisitorMark.of(survivor.id(), protection().orElse(null), hidesWhereabouts(at));
  }

  /** The strongest of what stands; a temporary lift does not take the mark away. */
  private Optional<ProtectionMark> protection() {
    return all.stream()
        .flatMap(page -> page.protections().all().stream())
        .filter(Protection::stands)
        .map(Family::markOf)
        .min(Comparator.naturalOrder());
  }

  private static ProtectionMark markOf(Protection protection) {
    if (!protection.isForSafety()) {
      return ProtectionMark.RESTRAINED;
    }
    return protection.provisional() ? ProtectionMark.PROVISIONAL : ProtectionMark.PROTECTED;
  }

  /** How to treat them with care, under whichever name that was said. */
  List<Consideration> considerations() {
    var protectedSo = protection().filter(mark -> mark != ProtectionMark.RESTRAINED);
    return Stream.concat(
            all.stream().flatMap(page -> page.considerations().stream()),
            protectedSo.map(_ -> Consideration.PROTECTION).stream())
        .distinct()
        .sorted()
        .toList();
  }
}
