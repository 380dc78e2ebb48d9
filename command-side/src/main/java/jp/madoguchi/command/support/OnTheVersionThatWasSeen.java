package jp.madoguchi.command.support;

import java.util.Objects;
import org.axonframework.commandhandling.CommandMessageHandlingMember;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Every decision of a living aggregate is made for somebody who may see it and do that, on the
 * version that they have seen (RFC 9110, {@code If-Match}), and answers with the version it made.
 */
@Component
class OnTheVersionThatWasSeen implements HandlerEnhancerDefinition {

  private final ObjectProvider<Rule> rule;

  /**
   * @param rule asked for late, because it needs the store, which needs the handlers
   */
  OnTheVersionThatWasSeen(ObjectProvider<Rule> rule) {
    this.rule = rule;
  }

  @Override
  public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
    return original
        .unwrap(CommandMessageHandlingMember.class)
        .filter(member -> !member.isFactoryHandler())
        .<MessageHandlingMember<T>>map(_ -> new Decision<>(original, rule))
        .orElse(original);
  }

  private static final class Decision<T> extends WrappedMessageHandlingMember<T> {

    private final ObjectProvider<Rule> rule;

    Decision(MessageHandlingMember<T> delegate, ObjectProvider<Rule> rule) {
      super(delegate);
      this.rule = rule;
    }

    @Override
    public Object handle(Message<?> command, @Nullable T life) throws Exception {
      if (life instanceof OfSections ofSections) {
        rule.getObject().requireRightOn(ofSections, command);
      }
      requireSeen(command.getMetaData().get(Metadata.SEEN_VERSION));
      var number = super.handle(command, life) instanceof Integer made ? made : null;
      return new Decided(AggregateLifecycle.getVersion(), number);
    }

    private static void requireSeen(@Nullable Object seen) {
      var present = AggregateLifecycle.getVersion();
      if (seen instanceof Number version && !Objects.equals(version.longValue(), present)) {
        throw LifeRefusal.tooLate();
      }
    }
  }
}
