package jp.madoguchi.platform.web;

import static org.hamcrest.Matchers.is;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

class ProblemAdviceTest {

  /** A database that dies takes its connections with it: in the middle of a write, at its end. */
  static Stream<Exception> breaks() {
    return Stream.of(
        new EventStoreException("Append failed", broken(new EOFException())),
        new EventStoreException("Append failed", broken(new IOException("Broken pipe"))),
        new EventStoreException(
            "Append failed", broken(new IOException("Connection reset by peer"))));
  }

  private static SQLException broken(IOException cause) {
    return new SQLException("An I/O error occurred while sending to the backend.", "08006", cause);
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void a_write_whose_store_broke_off_is_not_taken_for_done(Exception failure) throws Exception {
    serverThatFailsWith(failure)
        .perform(post("/"))
        .andExpect(status().isServiceUnavailable())
        .andExpect(header().exists("Retry-After"))
        .andExpect(jsonPath("$.code", is("OUT_OF_REACH")));
  }

  @Test
  void a_pipe_of_nobody_knows_whom_is_a_failure_too() throws Exception {
    serverThatFailsWith(new IOException("Broken pipe"))
        .perform(post("/"))
        .andExpect(status().isInternalServerError())
        .andExpect(jsonPath("$.code", is("UNEXPECTED")));
  }

  @Test
  void whoever_has_hung_up_is_told_nothing() throws Exception {
    var pipe = new ClientAbortException(new IOException("Broken pipe"));
    serverThatFailsWith(new IllegalStateException("Could not send", pipe))
        .perform(post("/"))
        .andExpect(content().string(""));
  }

  private static MockMvc serverThatFailsWith(Exception failure) {
    var problems = new Problems(JsonMapper.shared());
    return MockMvcBuilders.standaloneSetup(new Failing(failure))
        .setControllerAdvice(new ProblemAdvice(problems))
        .build();
  }

  @RestController
  record Failing(Exception failure) {

    @PostMapping("/")
    void write() throws Exception {
      throw failure;
    }
  }
}
