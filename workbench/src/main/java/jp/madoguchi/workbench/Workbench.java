package jp.madoguchi.workbench;

import jp.madoguchi.workbench.bench.Bench;
import jp.madoguchi.workbench.bench.KpiBench;
import jp.madoguchi.workbench.bench.ProofBench;
import jp.madoguchi.workbench.bench.Serve;
import jp.madoguchi.workbench.bench.VisitorBench;
import jp.madoguchi.workbench.crash.CrashTest;
import jp.madoguchi.workbench.day.Day;
import jp.madoguchi.workbench.fakemodel.ServeFakeModel;
import jp.madoguchi.workbench.knowledge.EvaluateSearch;
import jp.madoguchi.workbench.knowledge.SearchBench;
import jp.madoguchi.workbench.masking.EvaluateMasking;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** 試験台 — {@code day}, {@code bench}, {@code evaluate-search}, {@code crash-test} and others. */
@Command(
    name = "workbench",
    description = "Tries the product from outside.",
    subcommands = {
      Day.class,
      Bench.class,
      VisitorBench.class,
      ProofBench.class,
      SearchBench.class,
      KpiBench.class,
      EvaluateSearch.class,
      EvaluateMasking.class,
      ServeFakeModel.class,
      CrashTest.class,
      Serve.class
    },
    mixinStandardHelpOptions = true)
public final class Workbench {

  private Workbench() {}

  /** Exits with 0 only if all went well. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Workbench()).execute(args));
  }
}
