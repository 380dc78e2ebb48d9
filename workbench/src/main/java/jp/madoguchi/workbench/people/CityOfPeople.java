package jp.madoguchi.workbench.people;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.people.Searches.Kind;

/** A running city with so many invented people, to be looked for. */
public final class CityOfPeople {

  private final Searches searches;

  public CityOfPeople(City city, int visitors) {
    this.searches = new Searches(city, visitors);
  }

  /** Registers them in the data folder of a city that does not run, and folds the pages. */
  public static void fill(Path data, int visitors) throws InterruptedException {
    Register.fill(data, visitors);
  }

  /** One search of any kind. */
  public void searchAnyhow() {
    searches.search(Searches.anyKind());
  }

  /** One search of each kind. */
  public Map<String, Runnable> kinds() {
    var kinds = new LinkedHashMap<String, Runnable>();
    Arrays.stream(Kind.values())
        .forEach(kind -> kinds.put(kind.name(), () -> searches.search(kind)));
    return kinds;
  }

  /** How many found nobody, or were not answered. */
  public long failures() {
    return searches.failures();
  }
}
