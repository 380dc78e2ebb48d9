package jp.madoguchi.command.modelgateway.answer;

/**
 * マスク済み出典 — a source as the model sees it.
 *
 * @param id the model never sees it
 */
public record MaskedSource(String id, String title, String text) {

  String whole() {
    return title + "\n" + text;
  }
}
