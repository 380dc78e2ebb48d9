package jp.madoguchi.command.modelgateway.masking;

/**
 * 範囲 — where a personal value stands in a text.
 *
 * @param identity the same for all spellings of the same value
 */
record Span(int start, int end, Kind kind, String identity) {

  boolean meets(Span later) {
    return later.start < end;
  }

  /** Both as one: of the kind that wins, and its identity where it is all there is. */
  Span with(Span later) {
    var to = Math.max(end, later.end);
    var wins = later.kind.compareTo(kind) < 0 ? later : this;
    var whole = covers(later) ? this : later.covers(this) ? later : null;
    return new Span(
        start, to, wins.kind, whole == null ? identity + "+" + later.identity : whole.identity);
  }

  private boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }
}
