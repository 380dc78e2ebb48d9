package jp.madoguchi.platform.consultation;

/**
 * 意味の位置 — where an embedding model puts a text: texts that mean alike lie near each other. Places
 * of different models cannot be compared.
 *
 * @param place as the model gave it; without coordinates for a text that could not be cleared,
 *     which lies near nothing
 */
public record Meaning(String model, float[] place) {

  /** Whether a distance between the two says anything. */
  public boolean isComparableWith(Meaning other) {
    return place.length > 0 && place.length == other.place.length && model.equals(other.model);
  }

  /** Never the place: it tells what the text was about. */
  @Override
  public String toString() {
    return "Meaning[%s, %d]".formatted(model, place.length);
  }
}
