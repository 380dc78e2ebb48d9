package jp.madoguchi.workbench.crash;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;

/** All pages at one moment, to the byte. */
record Snapshot(Map<String, String> pages) {

  private static final List<String> OF_A_SECTION =
      List.of("/handover-inbox", "/work-list", "/contacts", "/cases");

  /** What is counted up to the moment of looking is not on the page, but on the watch. */
  private static final Pattern WATCH =
      Pattern.compile("\"(?:at|minutes|waitMinutes|longestWaitMinutes|minutesWaiting)\":[^,}]*");

  /** What is shown once the pages have caught up with the facts. */
  static Snapshot of(City city, Clerk clerk, Collection<Witness> witnesses)
      throws InterruptedException {
    for (var witness : witnesses) {
      witness.awaitShown(city);
    }
    city.awaitPages();
    var pages = new TreeMap<String, String>();
    for (var witness : witnesses) {
      for (var page : witness.pages()) {
        pages.put(page, text(city, clerk, page));
      }
    }
    for (var list : List.of("/departments", "/staff", "/procedures")) {
      pages.put(list, list(city, clerk, list));
    }
    for (var list : OF_A_SECTION) {
      pages.put(list, list(city, clerk, list + "?department=" + clerk.department()));
    }
    pages.put("/board", board(city, clerk));
    return new Snapshot(pages);
  }

  private static String board(City city, Clerk clerk) {
    return WATCH
        .matcher(text(city, clerk, "/board?department=" + clerk.department()))
        .replaceAll("");
  }

  private static String text(City city, Clerk clerk, String page) {
    var answer = city.get(clerk, page);
    return "%d %s %s".formatted(answer.status(), answer.etag(), answer.text());
  }

  private static String list(City city, Clerk clerk, String list) {
    return WATCH
        .matcher(
            city.list(clerk, list).stream().map(Object::toString).collect(Collectors.joining("\n")))
        .replaceAll("");
  }

  /** The pages that are not the same in both. */
  Set<String> differingFrom(Snapshot other) {
    var names = new TreeSet<>(pages.keySet());
    names.addAll(other.pages.keySet());
    names.removeIf(page -> pages.getOrDefault(page, "").equals(other.pages.getOrDefault(page, "")));
    return names;
  }
}
