package jp.madoguchi.command.procedurecase;

import java.util.List;
import java.util.stream.Stream;

/** What a revision asks for, and what of it is there: steps that are done, documents handed in. */
record Checklist(List<String> all, List<String> done) {

  static Checklist of(List<String> all) {
    return new Checklist(List.copyOf(all), List.of());
  }

  boolean includes(String line) {
    return all.contains(line);
  }

  boolean isDone(String line) {
    return done.contains(line);
  }

  List<String> open() {
    return all.stream().filter(line -> !isDone(line)).toList();
  }

  Checklist with(String line) {
    return new Checklist(all, Stream.concat(done.stream(), Stream.of(line)).toList());
  }
}
