package jp.madoguchi.query.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The bundles that the command side has made, or is making. */
@Component
class Exports {

  private final JdbcTemplate jdbc;

  Exports(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Optional<ExportView> of(String id) {
    return jdbc
        .query(
            "select %s from proof_export where id = ?".formatted(ExportView.COLUMNS),
            (row, _) -> ExportView.of(row),
            id)
        .stream()
        .findFirst();
  }

  /** Piece by piece, so that one of them is in memory. */
  void writeTo(ExportView export, OutputStream out) throws IOException {
    var number = 0;
    for (var piece = piece(export, 0); piece.isPresent(); piece = piece(export, number)) {
      out.write(piece.get());
      number++;
    }
  }

  private Optional<byte[]> piece(ExportView export, int number) {
    return jdbc
        .query(
            "select bytes from proof_export_piece where export = ? and number = ?",
            (row, _) -> row.getBytes(1),
            export.id(),
            number)
        .stream()
        .findFirst();
  }
}
