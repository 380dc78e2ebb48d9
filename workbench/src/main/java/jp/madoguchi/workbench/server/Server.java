package jp.madoguchi.workbench.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import jp.madoguchi.workbench.http.Answer;
import jp.madoguchi.workbench.http.City;

/** サーバー — a server of our own: the jar as a child process, on a data folder and a free port. */
public final class Server {

  private static final List<String> FLAGS =
      List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");
  private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);

  private final Process process;
  private final Path data;
  private final URI url;
  private final long begun = System.nanoTime();

  private Server(Process process, Path data, URI url) {
    this.process = process;
    this.data = data;
    this.url = url;
  }

  /**
   * @param options further options of the JVM
   */
  public static Server start(Path jar, Path data, List<String> options) {
    var program = Stream.concat(rehearsed(jar), Stream.of("-jar", jar.toString()));
    return start(program.toList(), data, options);
  }

  /** What the launcher has kept of a rehearsed start. */
  private static Stream<String> rehearsed(Path jar) {
    var cache = jar.resolveSibling("classes.aot");
    return Files.exists(cache)
        ? Stream.of("-XX:AOTCache=" + cache, "-Xlog:aot*=off")
        : Stream.empty();
  }

  /** This very program, started once more for something else. */
  public static Server startWorkbench(List<String> arguments, Path data, List<String> options) {
    var classes = System.getProperty("java.class.path");
    var program =
        classes.endsWith(".jar") && !classes.contains(File.pathSeparator)
            ? Stream.of("-jar", classes)
            : Stream.of("-cp", classes, "jp.madoguchi.workbench.Workbench");
    return start(Stream.concat(program, arguments.stream()).toList(), data, options);
  }

  private static Server start(List<String> program, Path data, List<String> options) {
    try {
      Files.createDirectories(data);
      var port = freePort();
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(FLAGS);
      command.addAll(options);
      command.addAll(program);
      command.add("--server.port=" + port);
      command.add("--madoguchi.data=" + data);
      var log = ProcessBuilder.Redirect.appendTo(log(data).toFile());
      var process =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
      return new Server(process, data, URI.create("http://localhost:" + port));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path log(Path data) {
    return data.resolve("server.log");
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  public URI url() {
    return url;
  }

  /** As its staff see it, who sign in with the passwords in its data folder. */
  public City city() {
    return City.withStaffOf(data, url);
  }

  public long pid() {
    return process.pid();
  }

  public Path data() {
    return data;
  }

  /**
   * Returns how long it took from the start of the process until it said that it is ready.
   *
   * @throws IllegalStateException if it stopped, or was not ready within three minutes
   */
  public Duration awaitReady(City city) throws InterruptedException {
    while (System.nanoTime() - begun < STARTS_WITHIN.toNanos()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("The server stopped; its log is " + log(data));
      }
      if (isReady(city)) {
        return Duration.ofNanos(System.nanoTime() - begun);
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    throw new IllegalStateException("The server was not ready in time; its log is " + log(data));
  }

  private static boolean isReady(City city) {
    return city.actuator("/actuator/health/readiness").filter(Answer::isFine).isPresent();
  }

  /** As Ctrl-C or a service manager stops it. */
  public void stop() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new IllegalStateException("The server does not stop; its log is " + log(data));
    }
  }

  /** SIGKILL to the JVM; its database goes on without it. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** SIGKILL to the postmaster; the JVM sees its database vanish. */
  public void killPostmaster() {
    postmaster().ifPresent(ProcessHandle::destroyForcibly);
  }

  /** SIGKILL to everything there is, as nearly at once as can be: what a power cut leaves. */
  public void killAll() throws InterruptedException {
    var children = Stream.concat(process.descendants(), postgres()).toList();
    process.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
    for (var child : children) {
      child.onExit().join();
    }
  }

  /** The postmaster and its children; none while it does not run. */
  public Stream<ProcessHandle> postgres() {
    return postmaster().stream()
        .flatMap(master -> Stream.concat(Stream.of(master), master.descendants()));
  }

  /** What the server and its database have taken of the processors so far. */
  public Duration cpu() {
    return Stream.concat(Stream.of(process.toHandle()), postgres())
        .flatMap(handle -> handle.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private Optional<ProcessHandle> postmaster() {
    try (var lines = Files.lines(data.resolve("facts/postmaster.pid"))) {
      return lines.findFirst().flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())));
    } catch (IOException | UncheckedIOException | NumberFormatException e) {
      return Optional.empty(); // It is not there, or not written to its end.
    }
  }
}
