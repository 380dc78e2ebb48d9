package jp.madoguchi.query.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Where the files of the dashboard are. A browser keeps them, and asks each time whether they are
 * still the same: by what is in them, because the times in our jars never change.
 */
@Configuration(proxyBeanMethods = false)
class DashboardPages implements WebMvcConfigurer {

  private static final String ECHARTS = "classpath:/META-INF/resources/webjars/echarts/%s/dist/";

  private final Map<String, String> marks = new ConcurrentHashMap<>();

  @Override
  public void addViewControllers(ViewControllerRegistry views) {
    views.addViewController("/dashboard").setViewName("forward:/dashboard/index.html");
    views.addRedirectViewController("/dashboard/", "/dashboard");
  }

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry resources) {
    serve(resources, "/dashboard/*", "classpath:/dashboard/");
    serve(resources, "/dashboard/charts/*", ECHARTS.formatted("5.3.1"));
  }

  private void serve(ResourceHandlerRegistry resources, String paths, String folder) {
    resources
        .addResourceHandler(paths)
        .addResourceLocations(folder)
        .setUseLastModified(false)
        .setEtagGenerator(this::mark)
        .setCacheControl(CacheControl.noCache());
  }

  private String mark(Resource file) {
    return marks.computeIfAbsent(file.getDescription(), _ -> digest(file));
  }

  private static String digest(Resource file) {
    try (var content = file.getInputStream()) {
      return "\"%s\"".formatted(DigestUtils.md5DigestAsHex(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
