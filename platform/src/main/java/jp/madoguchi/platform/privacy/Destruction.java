package jp.madoguchi.platform.privacy;

import java.util.List;

/**
 * 鍵の破棄 — what there is no more.
 *
 * @param lives whose texts nobody reads any more, the visitor among them
 * @param keys how many of these lives had a key
 */
public record Destruction(List<String> lives, int keys) {

  public Destruction {
    lives = List.copyOf(lives);
  }
}
