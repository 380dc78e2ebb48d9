package jp.madoguchi.workbench.crash;

import java.util.HashSet;
import java.util.List;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.server.DataFolder;
import jp.madoguchi.workbench.server.Server;

/** 検分 — after the last crash: is everything there once, and do the pages agree with the facts? */
final class Inquest {

  private static final int ROUNDS = 3;

  private final List<Witness> witnesses;
  private final Verdict verdict;

  Inquest(List<Witness> witnesses, Verdict verdict) {
    this.witnesses = witnesses.stream().filter(Witness::isCreated).toList();
    this.verdict = verdict;
  }

  /** Every witness is asked, and so are the lists: nobody may be there whom no witness knows. */
  void hear(City city) throws InterruptedException {
    witnesses.forEach(witness -> witness.awaitShown(city));
    city.awaitPages();
    witnesses.forEach(witness -> witness.testify(city));
    for (var kind : witnesses.stream().map(Witness::kind).distinct().toList()) {
      var known = new HashSet<String>();
      witnesses.stream()
          .filter(one -> one.kind().equals(kind))
          .map(Witness::id)
          .forEach(known::add);
      var section = kind.clerk().department();
      city.list(kind.clerk(), kind.collection() + "?department=" + section).stream()
          .map(row -> row.path("id").asString())
          .filter(id -> !known.remove(id))
          .forEach(_ -> verdict.doubled.increment());
      verdict.lost.add(known.size());
    }
  }

  /**
   * Folds all pages anew from the facts and compares them with the ones that lived through the
   * crashes. The house may add facts meanwhile, such as a due date that has come near: then once
   * more.
   */
  void compareWithRebuilt(Server first, Starter starter) throws InterruptedException {
    var server = first;
    for (var round = 1; round <= ROUNDS; round++) {
      var before = snapshot(server);
      server.stop();
      DataFolder.deletePages(server.data());
      server = starter.start();
      var differing = snapshot(server).differingFrom(before);
      if (differing.isEmpty() || round == ROUNDS) {
        verdict.differing.addAll(differing);
        break;
      }
    }
    server.stop();
  }

  private Snapshot snapshot(Server server) throws InterruptedException {
    try (var city = server.city()) {
      return Snapshot.of(city, witnesses.getFirst().kind().clerk(), witnesses);
    }
  }

  /** Starts the server again and waits until it is ready. */
  interface Starter {
    Server start() throws InterruptedException;
  }
}
