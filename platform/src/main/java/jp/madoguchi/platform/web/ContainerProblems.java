package jp.madoguchi.platform.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Tomcat refuses before anything of ours is asked, such as a path that is no path, is answered
 * as a problem too. Nothing was traced then, so there is no {@code traceId}.
 */
@Configuration(proxyBeanMethods = false)
class ContainerProblems {

  @Bean
  @Order
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerProblem(
      Problems problems, JsonMapper json) {
    return factory ->
        factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new Report(problems, json)));
  }

  private static final class Report extends ErrorReportValve {

    private static final String SENTENCE = "このリクエストは受け付けられません";

    private final Problems problems;
    private final JsonMapper json;

    Report(Problems problems, JsonMapper json) {
      this.problems = problems;
      this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
      var status = HttpStatus.resolve(response.getStatus());
      if (status != null
          && status.isError()
          && response.getContentWritten() == 0
          && response.setErrorReported()) {
        write(response, status);
      }
    }

    private void write(Response response, HttpStatus status) {
      try {
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        var reporter = response.getReporter();
        if (reporter != null) {
          reporter.write(json.writeValueAsString(problems.of(status, status.name(), SENTENCE)));
          response.finishResponse();
        }
      } catch (IOException | IllegalStateException _) {
        // The caller is gone, or is being answered already.
      }
    }
  }
}
