package jp.madoguchi.workbench.crash;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** What the crash test has found so far. */
final class Verdict {

  final LongAdder acknowledged = new LongAdder();
  final LongAdder unsure = new LongAdder();
  final LongAdder lost = new LongAdder();
  final LongAdder doubled = new LongAdder();
  final Set<String> differing = ConcurrentHashMap.newKeySet();
  final Map<String, LongAdder> unexpected = new ConcurrentSkipListMap<>();

  void surprisedBy(String code) {
    unexpected.computeIfAbsent(code, _ -> new LongAdder()).increment();
  }

  boolean isClean() {
    return lost.sum() == 0 && doubled.sum() == 0 && differing.isEmpty() && unexpected.isEmpty();
  }
}
