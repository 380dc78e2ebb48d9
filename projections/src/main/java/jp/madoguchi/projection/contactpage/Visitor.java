package jp.madoguchi.projection.contactpage;

import jp.madoguchi.shared.contact.ContactEvent.VisitorNamed;
import jp.madoguchi.shared.privacy.SealedText;
import org.jspecify.annotations.Nullable;

/** 来庁者 — who the visitor said they are; sealed. */
public record Visitor(SealedText name, @Nullable SealedText kana, @Nullable SealedText phone) {

  static Visitor namedBy(VisitorNamed event) {
    return new Visitor(event.name(), event.kana(), event.phone());
  }
}
