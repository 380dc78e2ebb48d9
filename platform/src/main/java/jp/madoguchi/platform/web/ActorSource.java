package jp.madoguchi.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.shared.actor.Actor;

/** Tells who sent a request. */
public interface ActorSource {

  /**
   * @throws NotSignedIn if the request does not prove it
   * @throws RequestRefused if what it says besides is malformed
   */
  Actor actorOf(HttpServletRequest request);

  /** The request does not say who sent it (401). */
  final class NotSignedIn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public NotSignedIn(String sentence) {
      super(sentence);
      this.sentence = sentence;
    }

    /** Japanese, for people. */
    public String sentence() {
      return sentence;
    }
  }
}
