package jp.madoguchi.workbench.server;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The machine that the figures belong to. */
public final class Hardware {

  private Hardware() {}

  public static Map<String, Object> describe() {
    var hardware = new LinkedHashMap<String, Object>();
    hardware.put("cpu", first(Path.of("/proc/cpuinfo"), "model name"));
    hardware.put("cores", Runtime.getRuntime().availableProcessors());
    hardware.put("memory_mb", megabytes(first(Path.of("/proc/meminfo"), "MemTotal")));
    hardware.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    hardware.put("jdk", System.getProperty("java.vendor") + " " + Runtime.version());
    hardware.put("gc", collectors());
    hardware.put("heap_max_mb", heap().getHeapMemoryUsage().getMax() >> 20);
    return hardware;
  }

  private static MemoryMXBean heap() {
    return ManagementFactory.getMemoryMXBean();
  }

  private static String collectors() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .map(GarbageCollectorMXBean::getName)
        .collect(Collectors.joining(", "));
  }

  /** What a line of the kernel's says after its colon; empty where there is no such file. */
  static String first(Path file, String name) {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .findFirst()
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }

  /** From the kernel's kilobytes; 0 where it says none. */
  static long megabytes(String kilobytes) {
    var digits = kilobytes.replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Long.parseLong(digits) / 1024;
  }
}
