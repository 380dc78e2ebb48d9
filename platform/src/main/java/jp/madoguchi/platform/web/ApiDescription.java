package jp.madoguchi.platform.web;

import static org.springframework.util.StringUtils.uncapitalize;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.Objects;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** What holds for every endpoint, said once in the API's documents. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  private static final String PROBLEM = "Problem";
  private static final String TOKEN = "token";

  @Bean
  OpenAPI api() {
    var api =
        new OpenAPI()
            .info(
                new Info()
                    .title("窓口 API")
                    .version("v1")
                    .description(
                        "来庁者対応と手続の受付から完了まで。失敗はすべて application/problem+json(RFC 9457)で返します。")
                    .license(new License().name("Apache-2.0")));
    return api.schema(PROBLEM, problem())
        .schemaRequirement(TOKEN, token())
        .addSecurityItem(new SecurityRequirement().addList(TOKEN));
  }

  private static SecurityScheme token() {
    return new SecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .bearerFormat("JWT")
        .description("サインインして得たアクセストークン");
  }

  @Bean
  OperationCustomizer headersAndProblems() {
    return (operation, method) -> {
      operation.setOperationId(nameOf(method));
      header(operation, "X-Department", "どの課として操作するか。省くと自分の課", false, "dept-citizens");
      header(operation, "X-Terminal", "端末", false, "pc-103");
      header(operation, "X-Purpose", "目的", false, "moving-in");
      if (method.hasMethodAnnotation(PostMapping.class) && !onlyReads(method)) {
        describeWrite(operation, method);
      }
      operation.getResponses().addApiResponse("default", refusal());
      return operation;
    };
  }

  /** Such as {@code contact.receive}: it stays when other endpoints come and go. */
  private static String nameOf(HandlerMethod method) {
    var controller = method.getBeanType().getSimpleName().replaceFirst("Controller$", "");
    return "%s.%s".formatted(uncapitalize(controller), method.getMethod().getName());
  }

  /** A search is sent, because its words stand in no URL; whatever writes says where, and which. */
  private static boolean onlyReads(HandlerMethod method) {
    return !ResponseEntity.class.isAssignableFrom(method.getReturnType().getParameterType());
  }

  private static void describeWrite(Operation operation, HandlerMethod method) {
    if (changesALife(method)) {
      header(operation, "If-Match", "見ている版(ETag)。ないと428、古いと412", true, "\"3\"");
      return;
    }
    header(operation, "Idempotency-Key", "同じ内容の再送を一度だけ受け付けるための鍵", false, "visit-1042");
    var responses = operation.getResponses();
    var answer = Objects.requireNonNull(responses.remove("200"));
    responses.addApiResponse("201", answer.description("Created"));
  }

  private static boolean changesALife(HandlerMethod method) {
    return Arrays.stream(method.getMethodParameters())
        .anyMatch(parameter -> parameter.hasParameterAnnotation(PathVariable.class));
  }

  private static void header(
      Operation operation, String name, String description, boolean required, String example) {
    operation.addParametersItem(
        new Parameter()
            .in("header")
            .name(name)
            .description(description)
            .required(required)
            .schema(new StringSchema())
            .example(example));
  }

  private static ApiResponse refusal() {
    var problem = new Schema<>().$ref("#/components/schemas/" + PROBLEM);
    return new ApiResponse()
        .description("できない理由")
        .content(
            new Content()
                .addMediaType("application/problem+json", new MediaType().schema(problem)));
  }

  private static Schema<?> problem() {
    return new Schema<>()
        .type("object")
        .addProperty("type", new StringSchema())
        .addProperty("title", new StringSchema())
        .addProperty("status", new Schema<>().type("integer"))
        .addProperty("detail", new StringSchema().description("人に示す日本語の文"))
        .addProperty("code", new StringSchema().description("プログラムのための変わらない符号"))
        .addProperty("traceId", new StringSchema());
  }
}
