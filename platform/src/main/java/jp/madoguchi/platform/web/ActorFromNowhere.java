package jp.madoguchi.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jp.madoguchi.shared.actor.Actor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Outside the profile {@code embedded} nobody can sign in yet, so nobody is let in. */
@Component
@Profile("!embedded")
class ActorFromNowhere implements ActorSource {

  @Override
  public Actor actorOf(HttpServletRequest request) {
    throw new NotSignedIn("この環境ではまだサインインできません");
  }
}
