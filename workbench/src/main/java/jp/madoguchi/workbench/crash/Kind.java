package jp.madoguchi.workbench.crash;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.workbench.http.City;
import jp.madoguchi.workbench.http.Clerk;
import tools.jackson.databind.JsonNode;

/**
 * A kind of life that is written.
 *
 * @param collection such as {@code /contacts}
 * @param clerk who writes it
 * @param creation the body that creates one
 */
record Kind(String collection, Clerk clerk, Map<String, Object> creation, List<Write> writes) {

  private static final Clerk SOMEBODY = new Clerk("staff-sato", "dept-citizens");

  /** What the writers write: contacts without end, and cases with all their paperwork. */
  static List<Kind> in(City city) {
    var definition = city.list(SOMEBODY, "/procedures").getFirst();
    var procedure = definition.path("id").asString();
    var section = definition.path("department").path("id").asString();
    var staff = city.list(SOMEBODY, "/staff?department=" + section).getFirst();
    var clerk = new Clerk(staff.path("id").asString(), section);
    city.get(clerk, "/me"); // Returns when the account is there: the city is a few seconds old.
    return List.of(contacts(clerk), cases(clerk, procedure, definition));
  }

  private static Kind contacts(Clerk clerk) {
    Map<String, Object> reception =
        Map.of(
            "channel", "COUNTER",
            "department", clerk.department(),
            "purposes", List.of("CERTIFICATE"));
    return new Kind("/contacts", clerk, reception, List.of());
  }

  private static Kind cases(Clerk clerk, String procedure, JsonNode definition) {
    var documents =
        definition
            .path("documents")
            .valueStream()
            .map(document -> Write.of("documents", Map.of("document", document.asString())));
    var steps =
        IntStream.rangeClosed(1, definition.path("steps").size())
            .mapToObj(step -> Write.of("steps/%d/completion".formatted(step), Map.of()));
    var writes = Stream.concat(documents, steps).toList();
    return new Kind("/cases", clerk, Map.of("procedure", procedure), writes);
  }

  boolean isContact() {
    return writes.isEmpty();
  }

  /** What one life of this kind is asked for, in order. */
  Iterator<Write> writesFor(String key) {
    return isContact() ? new Talk(key) : new ArrayList<>(writes).iterator();
  }

  /** Notes without end; now and then somebody calls the ticket and takes the call back. */
  private static final class Talk implements Iterator<Write> {

    private final String key;
    private int said;

    private Talk(String key) {
      this.key = key;
    }

    @Override
    public boolean hasNext() {
      return true;
    }

    @Override
    public Write next() {
      said++;
      return switch (said % 5) {
        case 3 -> Write.of("calls", Map.of("window", "1番"));
        case 4 -> Write.of("calls/cancellation", Map.of());
        default -> Write.note("記録 %s 第%d号".formatted(key, said));
      };
    }
  }
}
