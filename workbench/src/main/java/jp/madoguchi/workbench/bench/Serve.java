package jp.madoguchi.workbench.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import jp.madoguchi.allinone.AllInOneApplication;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/**
 * The server that the bench compares with itself: what a city runs, or the same with {@link
 * ForgetfulRecord}. What a city runs has no such switch, and no such class.
 */
@Command(name = "serve", hidden = true)
public final class Serve implements Callable<Integer> {

  @Option(names = "--forgetful", description = "Puts no look on record")
  private boolean forgetful;

  @Unmatched private final List<String> arguments = new ArrayList<>();

  @Override
  public Integer call() throws InterruptedException {
    var parts = forgetful ? Stream.of(ForgetfulRecord.class) : Stream.<Class<?>>empty();
    var sources = Stream.concat(Stream.of(AllInOneApplication.class), parts);
    SpringApplication.run(sources.toArray(Class<?>[]::new), arguments.toArray(String[]::new));
    new CountDownLatch(1).await(); // Until it is stopped from outside.
    return 0;
  }
}
