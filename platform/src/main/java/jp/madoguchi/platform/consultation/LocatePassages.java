package jp.madoguchi.platform.consultation;

import java.util.List;

/**
 * "Where do these passages lie by their meaning?" — asked of the side that has the way out.
 *
 * @param texts published ones
 */
public record LocatePassages(List<String> texts) {

  public LocatePassages {
    texts = List.copyOf(texts);
  }

  /** As many as there were texts, in their order. */
  public record Located(List<Meaning> meanings) {

    public Located {
      meanings = List.copyOf(meanings);
    }
  }
}
