package jp.madoguchi.platform.stores;

import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;

/** Tells a store or a side that is out of reach, and may be back soon, from what is a mistake. */
public final class OutOfReach {

  private OutOfReach() {}

  /** Whether that is behind the failure. */
  public static boolean isBehind(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (isOne(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOne(Throwable cause) {
    return switch (cause) {
      case SQLTransientConnectionException _,
          MongoTimeoutException _,
          MongoSocketException _,
          TransactionSystemException _,
          AxonServerCommandDispatchException _,
          AxonServerQueryDispatchException _,
          NoHandlerForCommandException _,
          NoHandlerForQueryException _ ->
          true;
      case SQLException refused -> isConnection(refused.getSQLState());
      case StatusRuntimeException answer -> answer.getStatus().getCode() == Status.Code.UNAVAILABLE;
      default -> false;
    };
  }

  /** Class 08 is the connection, 57P the server that is stopped or starts. */
  private static boolean isConnection(@Nullable String state) {
    return state != null && (state.startsWith("08") || state.startsWith("57P"));
  }
}
