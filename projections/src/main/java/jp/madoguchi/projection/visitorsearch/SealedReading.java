package jp.madoguchi.projection.visitorsearch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.madoguchi.platform.privacy.BlindIndex;
import jp.madoguchi.platform.privacy.Sealer;
import jp.madoguchi.platform.search.Likeness;
import jp.madoguchi.platform.search.Terms;
import jp.madoguchi.platform.search.VisitorWords;
import jp.madoguchi.shared.id.DepartmentId;
import jp.madoguchi.shared.id.VisitorId;
import jp.madoguchi.shared.privacy.SealedText;
import jp.madoguchi.shared.visitor.Particulars;
import jp.madoguchi.shared.visitor.Particulars.Address;
import jp.madoguchi.shared.visitor.Particulars.BirthDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens what is sealed for as long as it takes to make tokens of it; nobody looks at it. */
@Component
class SealedReading implements Reading {

  private final Sealer sealer;
  private final BlindIndex index;

  SealedReading(Sealer sealer, BlindIndex index) {
    this.sealer = sealer;
    this.index = index;
  }

  /** The keys of these lives, in one trip. */
  void prepare(Collection<String> lives) {
    sealer.prepare(lives.stream().filter(life -> life.startsWith("visitor-")).toList());
  }

  @Override
  public Read of(VisitorId visitor, Particulars particulars) {
    var words = opened(visitor, particulars);
    return words.names().contains(Sealer.ERASED) ? Read.ERASED : read(words);
  }

  @Override
  public long registeredBy(DepartmentId section) {
    return index.token(Terms.registeredBy(section.value()));
  }

  private Read read(VisitorWords visitor) {
    var signs = new ArrayList<Sign>();
    var terms = new HashSet<>(Terms.of(visitor));
    terms.addAll(Terms.ofContacts(visitor));
    Likeness.of(visitor)
        .forEach(
            (likeness, equal) -> {
              terms.addAll(equal);
              index.tokens(equal).forEach(token -> signs.add(new Sign(likeness, token)));
            });
    return new Read(index.tokens(terms), List.copyOf(signs), false);
  }

  private VisitorWords opened(VisitorId visitor, Particulars sealed) {
    return new VisitorWords(
        Stream.of(sealed.name(), sealed.alternativeName(), sealed.formerFamilyName())
            .filter(Objects::nonNull)
            .map(text -> sealer.open(visitor, text))
            .toList(),
        open(visitor, sealed.kana()),
        open(visitor, day(sealed.birthDate())),
        sealed.phones().stream().map(phone -> sealer.open(visitor, phone)).toList(),
        open(visitor, line(sealed.address())),
        open(visitor, sealed.residentNumber()));
  }

  private @Nullable String open(VisitorId visitor, @Nullable SealedText text) {
    return text == null ? null : sealer.open(visitor, text);
  }

  private static @Nullable SealedText day(@Nullable BirthDate date) {
    return date == null ? null : date.sortable();
  }

  private static @Nullable SealedText line(@Nullable Address address) {
    return address == null ? null : address.fullAddress();
  }
}
