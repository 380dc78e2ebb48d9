package jp.madoguchi.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One row of {@code endpoint-matrix.txt}: who may call one endpoint.
 *
 * @param endpoint such as {@code GET /api/v1/me}
 * @param cells a role each: with a record of their own section, and with another section's
 * @param none with a section in which they have no right
 */
record EndpointRow(String endpoint, List<String> cells, String none, String body) {

  private static final String TABLE = "/endpoint-matrix.txt";

  /** What a call came to, as the table writes it. */
  static String outcome(int status) {
    return switch (status) {
      case 403 -> "-";
      case 404 -> "0";
      default -> status == 401 || status >= 500 ? Integer.toString(status) : "+";
    };
  }

  String method() {
    return endpoint.substring(0, endpoint.indexOf(' '));
  }

  String path() {
    return endpoint.substring(endpoint.indexOf(' ') + 1);
  }

  String expected(int role, boolean own) {
    return cells.get(role).substring(own ? 0 : 1, own ? 1 : 2);
  }

  static List<EndpointRow> all() {
    try (var table = EndpointRow.class.getResourceAsStream(TABLE)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(EndpointRow::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EndpointRow of(String line) {
    var columns = line.split("\\|", 4);
    return new EndpointRow(
        columns[0].strip().replaceAll("\\s+", " "),
        List.of(columns[1].strip().split("\\s+")),
        columns[2].strip(),
        columns.length > 3 ? columns[3].strip() : "");
  }
}
