package jp.madoguchi.platform.access;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import jp.madoguchi.shared.access.AccessFact;

/** A store whose disk is as slow as the test wants it to be. */
final class SlowFacts implements AccessFacts {

  final List<List<AccessFact>> commits = new CopyOnWriteArrayList<>();
  final Semaphore commitsBegun = new Semaphore(0);
  private final Semaphore commitsAllowed = new Semaphore(0);
  volatile boolean broken;

  void allow(int commits) {
    commitsAllowed.release(commits);
  }

  @Override
  public void append(List<AccessFact> facts) {
    commitsBegun.release();
    commitsAllowed.acquireUninterruptibly();
    if (broken) {
      throw new IllegalStateException("No space left on device");
    }
    commits.add(facts);
  }
}
