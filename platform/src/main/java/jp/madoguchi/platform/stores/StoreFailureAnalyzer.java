package jp.madoguchi.platform.stores;

import com.mongodb.MongoTimeoutException;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.sql.SQLTransientConnectionException;
import org.axonframework.common.ProcessRetriesExhaustedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** A store that is missing or silent is told in one sentence, not in a stack trace. */
class StoreFailureAnalyzer implements FailureAnalyzer {

  private static final String NO_AXON_SERVER =
      "The Axon Server that AXON_SERVER gives does not answer: check host and port.";

  @Override
  public @Nullable FailureAnalysis analyze(Throwable failure) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      var sentence = sentenceFor(cause);
      if (sentence != null) {
        return new FailureAnalysis(sentence, null, failure);
      }
    }
    return null;
  }

  private static @Nullable String sentenceFor(Throwable cause) {
    return switch (cause) {
      case StoreMissing missing -> missing.getMessage();
      case SQLTransientConnectionException _ ->
          "The PostgreSQL that POSTGRES_URL gives does not let us in: check host, port, database, user and password.";
      case MongoTimeoutException _ ->
          "The MongoDB that MONGODB_URI gives does not answer: check host, port and replica set.";
      case StatusRuntimeException answer
          when answer.getStatus().getCode() == Status.Code.UNAVAILABLE ->
          NO_AXON_SERVER;
      case ProcessRetriesExhaustedException _ -> NO_AXON_SERVER;
      default -> null;
    };
  }
}
