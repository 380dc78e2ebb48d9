package jp.madoguchi.story;

import static jp.madoguchi.story.Screen.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/** Two clerks who look for visitors, whose 宛名番号 nobody else in the stories has. */
final class Finder {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final AtomicInteger NUMBERS = new AtomicInteger(7_000_000);

  final Clerk sato;

  /** May know where protected people live. */
  final Clerk suzuki;

  final String number = Integer.toString(NUMBERS.incrementAndGet());

  Finder(int port) {
    sato = Clerk.at(port, "staff-sato", "dept-citizens");
    suzuki = Clerk.at(port, "staff-suzuki", "dept-citizens");
  }

  Map<String, Object> watanabe() {
    return new HashMap<>(
        Map.of(
            "name",
            "渡邉󠄀 紘一郎",
            "kana",
            "ワタナベ コウイチロウ",
            "birthDate",
            "昭和60年4月3日",
            "phones",
            List.of("090-1234-5678"),
            "address",
            Map.of("fullAddress", "北海道旭川市7条通9丁目48番地"),
            "residentNumber",
            number));
  }

  Answer registered(Map<String, ?> visitor) {
    var written = sato.create("/visitors", visitor);
    assertThat(written.status()).as("%s", written.body()).isEqualTo(201);
    sato.looksAt(written);
    eventually(
        () -> search(sato, Map.of("residentNumber", number)).raw().body().contains(written.id()));
    return written;
  }

  Answer changed(Answer seen, Map<String, ?> change) {
    var answer = sato.change("/visitors/" + seen.id(), seen.header("ETag"), "particulars", change);
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    eventually(
        () ->
            search(sato, Map.of("residentNumber", number)).body().at("/items/0/version").asLong()
                == answer.version());
    return answer;
  }

  static Answer search(Clerk clerk, Map<String, ?> wanted) {
    return clerk.send(
        clerk
            .request("/visitors/search")
            .POST(BodyPublishers.ofString(JSON.writeValueAsString(wanted))));
  }

  static List<String> found(Clerk clerk, Map<String, ?> wanted) {
    var answer = search(clerk, wanted);
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    return ids(answer);
  }

  /** All slices, one after the other. */
  static List<String> sliceBySlice(Clerk clerk, Map<String, ?> wanted, int limit) {
    var read = new ArrayList<String>();
    var next = Map.<String, Object>of();
    do {
      var slice = search(clerk, both(both(wanted, Map.of("limit", limit)), next));
      read.addAll(ids(slice));
      next = slice.text("/next").isEmpty() ? Map.of() : Map.of("cursor", slice.text("/next"));
    } while (!next.isEmpty());
    return read;
  }

  /** The word alone finds the visitors of the other tests too, slice by slice. */
  List<String> everyone(Map<String, ?> wanted) {
    return found(sato, both(wanted, Map.of("limit", 200)));
  }

  static List<String> ids(Answer slice) {
    return slice.body().at("/items").valueStream().map(row -> row.at("/id").asString()).toList();
  }

  static Map<String, Object> both(Map<String, ?> one, Map<String, ?> other) {
    var both = new HashMap<String, Object>(one);
    both.putAll(other);
    return both;
  }
}
