package jp.madoguchi.command.modelgateway.masking;

import java.util.BitSet;
import java.util.List;

/** 読み方 — the words of a text, and which of its characters are taken for somebody's name so far. */
final class Reading {

  private final List<Morpheme> words;
  private final BitSet named = new BitSet();

  private Reading(List<Morpheme> words) {
    this.words = List.copyOf(words);
  }

  static Reading of(String text) {
    return new Reading(Dictionary.morphemes(text));
  }

  int size() {
    return words.size();
  }

  Morpheme at(int index) {
    return words.get(index);
  }

  boolean has(int index) {
    return index >= 0 && index < words.size();
  }

  /** What that word says; nothing beyond the ends. */
  String textAt(int index) {
    return has(index) ? words.get(index).text() : "";
  }

  boolean isNamed(int index) {
    return named.get(words.get(index).start());
  }

  /** Words from that one to before that one are a name. */
  void name(int from, int to) {
    named.set(words.get(from).start(), words.get(to - 1).end());
  }

  void nameCharacters(int from, int to) {
    named.set(from, to);
  }

  /** Characters that are taken for names. */
  BitSet named() {
    return named;
  }
}
