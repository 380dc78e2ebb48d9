package jp.madoguchi.command.modelgateway;

import java.util.function.Consumer;
import jp.madoguchi.command.modelgateway.Outcome.Reason;
import jp.madoguchi.command.modelgateway.Outcome.Unanswered;

/** モデルなし — the default: nothing is configured, nothing is started, nothing leaves. */
final class NoModel implements ModelGateway {

  @Override
  public Outcome ask(ModelRequest request, Consumer<String> shown) {
    return new Unanswered(Reason.NOT_CONFIGURED, null);
  }
}
