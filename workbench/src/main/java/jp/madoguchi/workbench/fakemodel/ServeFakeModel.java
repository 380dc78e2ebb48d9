package jp.madoguchi.workbench.fakemodel;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** まねごとのモデルを動かす — so that a person can try the way out without a provider. */
@Command(
    name = "fake-model",
    description = "Serves an OpenAI-compatible endpoint that repeats what it is sent.",
    mixinStandardHelpOptions = true)
public final class ServeFakeModel implements Callable<Integer> {

  @Option(
      names = "--port",
      defaultValue = "8090",
      description = "Where it listens: ${DEFAULT-VALUE}")
  private int port;

  @Option(
      names = "--pace",
      defaultValue = "0",
      description = "Milliseconds before each piece of an answer: ${DEFAULT-VALUE}")
  private long pace;

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (var model = FakeModel.listening(port, Parrot::answerTo, Duration.ofMillis(pace))) {
      System.out.printf(
          "The fake model listens. In another terminal:%n"
              + "  MADOGUCHI_MODEL_URL=%1$s MADOGUCHI_MODEL_NAME=fake ./madoguchi run%n"
              + "and with embeddings: MADOGUCHI_EMBEDDING_URL=%1$s MADOGUCHI_EMBEDDING_NAME=fake%n"
              + "Ctrl-C stops it.%n",
          model.url());
      new CountDownLatch(1).await();
    }
    return 0;
  }
}
