package jp.madoguchi.workbench.fakemodel;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** まねごとのモデルを動かす — so that a person can try the way out without a provider. */
@Command(
    name = "fake-model",
    description = "Serves an OpenAI-compatible endpoint that repeats the first source.",
    mixinStandardHelpOptions = true)
public final class ServeFakeModel implements Callable<Integer> {

  @Option(
      names = "--port",
      defaultValue = "8090",
      description = "Where it listens: ${DEFAULT-VALUE}")
  private int port;

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (var model = FakeModel.listening(port, Parrot::answerTo)) {
      System.out.printf(
          "The fake model listens. In another terminal:%n"
              + "  MADOGUCHI_MODEL_URL=%s MADOGUCHI_MODEL_NAME=fake ./madoguchi run%n"
              + "Ctrl-C stops it.%n",
          model.url());
      new CountDownLatch(1).await();
    }
    return 0;
  }
}
