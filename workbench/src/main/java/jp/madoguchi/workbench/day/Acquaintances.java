package jp.madoguchi.workbench.day;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.madoguchi.workbench.http.Clerk;

/** 顔なじみ — visitors whom a section has registered, and who may come again on another day. */
final class Acquaintances {

  private final Map<String, Deque<Acquaintance>> bySection = new HashMap<>();

  /**
   * One of them.
   *
   * @param contact in which they were registered
   * @param day of that contact
   */
  record Acquaintance(String visitor, String contact, LocalDate day) {}

  synchronized void made(Clerk by, Acquaintance one) {
    bySection.computeIfAbsent(by.department(), _ -> new ArrayDeque<>()).addFirst(one);
  }

  /** Whoever was there last before that day; they are not met like that again. */
  synchronized Optional<Acquaintance> meet(Clerk by, LocalDate day) {
    var known = bySection.getOrDefault(by.department(), new ArrayDeque<>());
    var met = known.stream().filter(one -> one.day().isBefore(day)).findFirst();
    met.ifPresent(known::remove);
    return met;
  }
}
