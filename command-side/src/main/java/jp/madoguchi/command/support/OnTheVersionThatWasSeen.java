package jp.madoguchi.command.support;

import java.util.Objects;
import org.axonframework.commandhandling.CommandMessageHandlingMember;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.messaging.annotation.WrappedMessageHandlingMember;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Every decision of a living aggregate is made on the version that the caller has seen (RFC 9110,
 * {@code If-Match}), and answers with the version that it made.
 */
@Component
class OnTheVersionThatWasSeen implements HandlerEnhancerDefinition {

  @Override
  public <T> MessageHandlingMember<T> wrapHandler(MessageHandlingMember<T> original) {
    return original
        .unwrap(CommandMessageHandlingMember.class)
        .filter(member -> !member.isFactoryHandler())
        .<MessageHandlingMember<T>>map(_ -> new Decision<>(original))
        .orElse(original);
  }

  private static final class Decision<T> extends WrappedMessageHandlingMember<T> {

    Decision(MessageHandlingMember<T> delegate) {
      super(delegate);
    }

    @Override
    public Object handle(Message<?> command, @Nullable T life) throws Exception {
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
