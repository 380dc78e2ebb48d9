package jp.madoguchi.query.knowledgesearch;

import java.util.List;

/**
 * 概念 — one thing that a question speaks of.
 *
 * @param said as it was typed
 * @param ways the keys of each of the ways in which an article may write it
 * @param others the keys of what has its name in it, but is something else
 * @param weight how much it decides, from 0 to 1
 * @param joinsNext whether it makes one compound with the next one, as 児童 does with 手当
 * @param isAsked whether it stands in the clause that asks, not in one that tells what has happened
 * @param isSubject whether a city hall is asked about it by name
 */
record Concept(
    String said,
    List<List<String>> ways,
    List<List<String>> others,
    double weight,
    boolean joinsNext,
    boolean isAsked,
    boolean isSubject) {

  Concept toldBefore() {
    return new Concept(said, ways, others, weight, joinsNext, false, isSubject);
  }
}
