package jp.madoguchi.workbench.server;

import java.net.URI;
import java.nio.file.Path;
import jp.madoguchi.allinone.AllInOneApplication;
import jp.madoguchi.workbench.http.City;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The server within this very process, for whoever needs its parts and not its endpoints. */
public final class InThisProcess implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final Path data;

  private InThisProcess(ConfigurableApplicationContext context, Path data) {
    this.context = context;
    this.data = data;
  }

  /** On a data folder that no other server has open, and a free port. */
  public static InThisProcess on(Path data) {
    var context =
        SpringApplication.run(
            AllInOneApplication.class,
            "--madoguchi.data=" + data,
            "--server.port=0",
            "--logging.level.root=error",
            "--logging.level.jp.madoguchi=error");
    return new InThisProcess(context, data);
  }

  public <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** One that only its name is known of. */
  public Object part(String name) {
    return context.getBean(name);
  }

  /** As its staff see it, who sign in with the passwords in its data folder. */
  public City city() {
    var port = context.getEnvironment().getRequiredProperty("local.server.port");
    return City.withStaffOf(data, URI.create("http://localhost:" + port));
  }

  /** Returns when the pages show all facts. */
  public void awaitPages() throws InterruptedException {
    try (var city = city()) {
      city.awaitPages();
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
