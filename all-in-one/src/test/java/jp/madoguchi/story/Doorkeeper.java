package jp.madoguchi.story;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import jp.madoguchi.shared.access.SignInFailed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 守衛 — remembers whom the city did not let in. */
@Component
class Doorkeeper {

  private final List<SignInFailed> refused = new CopyOnWriteArrayList<>();

  @EventListener
  void hears(SignInFailed event) {
    refused.add(event);
  }

  void forgets() {
    refused.clear();
  }

  List<SignInFailed> refused() {
    return List.copyOf(refused);
  }
}
