package jp.madoguchi.workbench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** 生きているヒープ — how much of a server's heap is held by anything, in megabytes. */
public final class LiveHeap {

  private static final Pattern USED = Pattern.compile("used (\\d+)K");
  private static final double KILOBYTES = 1_024.0;

  private final Server server;

  private LiveHeap(Server server) {
    this.server = server;
  }

  public static LiveHeap of(Server server) {
    return new LiveHeap(server);
  }

  /** After a full collection: what is left is in use. */
  public double megabytes() {
    tell("GC.run");
    var used = USED.matcher(tell("GC.heap_info"));
    if (!used.find()) {
      throw new IllegalStateException("The JVM does not say how much heap it uses");
    }
    return Long.parseLong(used.group(1)) / KILOBYTES;
  }

  private String tell(String command) {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      var process =
          new ProcessBuilder(jcmd, Long.toString(server.pid()), command)
              .redirectErrorStream(true)
              .start();
      return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
