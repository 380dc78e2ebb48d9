package jp.madoguchi.query.kpi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import jp.madoguchi.query.support.Columns;
import jp.madoguchi.query.support.CsvStream;
import jp.madoguchi.query.support.Encoding;
import jp.madoguchi.shared.kpi.RowKind;
import tools.jackson.databind.json.JsonMapper;

/** 形式 — in which form rows leave: for spreadsheets, for programs, for analyses of many years. */
enum FileFormat {
  CSV {
    @Override
    String contentType(Encoding encoding) {
      return encoding.contentType();
    }

    @Override
    RowFile on(OutputStream body, RowKind kind, Encoding encoding) throws IOException {
      var file = new CsvStream<>(body, encoding.charset(), columns(kind));
      return new RowFile() {
        @Override
        public void write(RowView row) throws IOException {
          file.write(row);
        }

        @Override
        public void end() throws IOException {
          file.flush();
        }
      };
    }
  },
  NDJSON {
    @Override
    String contentType(Encoding encoding) {
      return "application/x-ndjson";
    }

    @Override
    RowFile on(OutputStream body, RowKind kind, Encoding encoding) {
      return new RowFile() {
        @Override
        public void write(RowView row) throws IOException {
          body.write(JSON.writeValueAsBytes(row));
          body.write('\n');
        }

        @Override
        public void end() throws IOException {
          body.flush();
        }
      };
    }
  },
  PARQUET {
    @Override
    String contentType(Encoding encoding) {
      return "application/vnd.apache.parquet";
    }

    @Override
    RowFile on(OutputStream body, RowKind kind, Encoding encoding) throws IOException {
      return ParquetFile.on(body, kind);
    }
  };

  private static final JsonMapper JSON = JsonMapper.builder().build();

  abstract String contentType(Encoding encoding);

  /** A file of rows of that kind, which are written to that stream as they come. */
  abstract RowFile on(OutputStream body, RowKind kind, Encoding encoding) throws IOException;

  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Columns<RowView> columns(RowKind kind) {
    var columns = Columns.<RowView>of(kind.name()).with("行", RowView::row).with("日", RowView::day);
    for (var field : kind.shownFields()) {
      columns = columns.with(field.label(), row -> row.values().get(field.name()));
    }
    return columns;
  }
}
