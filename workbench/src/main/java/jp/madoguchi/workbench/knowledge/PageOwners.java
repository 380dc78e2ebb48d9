package jp.madoguchi.workbench.knowledge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** 所管 — which section answers for which of the sample pages, by its title. */
final class PageOwners {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final List<Owner> owners;
  private final String ofAllOthers;

  private record Owner(String department, Pattern title) {}

  PageOwners(String ofAllOthers) {
    this.ofAllOthers = ofAllOthers;
    this.owners =
        listed()
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split(" ", 2))
            .map(parts -> new Owner(parts[0], Pattern.compile(parts[1])))
            .toList();
  }

  /**
   * @param page as a line of JSON
   */
  String of(String page) {
    var title = JSON.readTree(page).path("title").asString();
    return owners.stream()
        .filter(owner -> owner.title().matcher(title).find())
        .findFirst()
        .map(Owner::department)
        .orElse(ofAllOthers);
  }

  private static String listed() {
    try (var file = PageOwners.class.getResourceAsStream("/knowledge/owners.txt")) {
      return new String(requireNonNull(file).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
