package jp.madoguchi.shared.concierge;

/**
 * 受け取れなかった記録 — where in the session it stood, and what is wrong with it; never what it said.
 *
 * @param pointer RFC 6901, such as {@code /answers/2}
 */
public record LeftOut(String pointer, EntryFlaw flaw) {}
