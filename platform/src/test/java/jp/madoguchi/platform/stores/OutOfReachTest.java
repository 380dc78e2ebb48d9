package jp.madoguchi.platform.stores;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoTimeoutException;
import io.grpc.Status;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;

class OutOfReachTest {

  @Test
  void a_store_that_does_not_answer_is_out_of_reach() {
    assertThat(OutOfReach.isBehind(wrapped(new MongoTimeoutException("No server")))).isTrue();
    assertThat(OutOfReach.isBehind(wrapped(new SQLTransientConnectionException()))).isTrue();
    assertThat(OutOfReach.isBehind(wrapped(Status.UNAVAILABLE.asRuntimeException()))).isTrue();
    assertThat(OutOfReach.isBehind(wrapped(new SQLException("Stopped", "57P01")))).isTrue();
    assertThat(OutOfReach.isBehind(wrapped(new SQLException("Broken", "08006")))).isTrue();
    assertThat(OutOfReach.isBehind(new TransactionSystemException("JDBC rollback failed")))
        .isTrue();
  }

  @Test
  void a_store_that_refuses_is_not() {
    assertThat(OutOfReach.isBehind(wrapped(new SQLException("Duplicate", "23505")))).isFalse();
    assertThat(OutOfReach.isBehind(wrapped(new SQLException("No state")))).isFalse();
    assertThat(OutOfReach.isBehind(wrapped(Status.OUT_OF_RANGE.asRuntimeException()))).isFalse();
    assertThat(OutOfReach.isBehind(new IllegalStateException("Our own mistake"))).isFalse();
  }

  private static Exception wrapped(Exception cause) {
    return new IllegalStateException("Something failed", cause);
  }
}
