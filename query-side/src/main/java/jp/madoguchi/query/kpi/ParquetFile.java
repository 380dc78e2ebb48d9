package jp.madoguchi.query.kpi;

import static org.apache.parquet.schema.LogicalTypeAnnotation.dateType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Objects;
import jp.madoguchi.shared.kpi.RowKind;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/**
 * Parquet — rows of one kind, column by column. Row groups are small: one at a time is in hand,
 * however many rows there are.
 */
final class ParquetFile implements RowFile {

  private static final long ROW_GROUP_BYTES = 4L << 20;
  private static final int PAGE_BYTES = 64 << 10;

  private final ParquetWriter<RowView> writer;

  private ParquetFile(ParquetWriter<RowView> writer) {
    this.writer = writer;
  }

  static ParquetFile on(OutputStream body, RowKind kind) throws IOException {
    return new ParquetFile(
        new Builder(new StreamedFile(body), new Rows(kind))
            .withRowGroupSize(ROW_GROUP_BYTES)
            .withPageSize(PAGE_BYTES)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .build());
  }

  @Override
  public void write(RowView row) throws IOException {
    writer.write(row);
  }

  @Override
  public void end() throws IOException {
    writer.close();
  }

  static MessageType schema(RowKind kind) {
    var schema =
        Types.buildMessage()
            .required(BINARY)
            .as(stringType())
            .named("row")
            .required(INT32)
            .as(dateType())
            .named("day");
    for (var field : kind.shownFields()) {
      schema =
          switch (field.type()) {
            case WORD -> schema.optional(BINARY).as(stringType()).named(field.name());
            case FLAG -> schema.optional(BOOLEAN).named(field.name());
            case NUMBER -> schema.optional(INT32).named(field.name());
          };
    }
    return schema.named(kind.name());
  }

  private static final class Builder extends ParquetWriter.Builder<RowView, Builder> {

    private final Rows rows;

    private Builder(OutputFile file, Rows rows) {
      super(file);
      this.rows = rows;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<RowView> getWriteSupport(Configuration unused) {
      return rows;
    }
  }

  /** How a row becomes columns. */
  private static final class Rows extends WriteSupport<RowView> {

    private final RowKind kind;
    private final MessageType schema;
    private @Nullable RecordConsumer columns;

    private Rows(RowKind kind) {
      this.kind = kind;
      this.schema = schema(kind);
    }

    @Override
    public WriteContext init(Configuration unused) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      columns = consumer;
    }

    @Override
    public void write(RowView row) {
      var to = Objects.requireNonNull(columns);
      to.startMessage();
      put(to, "row", row.row());
      put(to, "day", (int) row.day().toEpochDay());
      for (var field : kind.shownFields()) {
        var value = row.values().get(field.name());
        if (value != null) {
          put(to, field.name(), value);
        }
      }
      to.endMessage();
    }

    private void put(RecordConsumer to, String name, Object value) {
      var index = schema.getFieldIndex(name);
      to.startField(name, index);
      switch (value) {
        case Integer number -> to.addInteger(number);
        case Boolean yes -> to.addBoolean(yes);
        default -> to.addBinary(Binary.fromString(value.toString()));
      }
      to.endField(name, index);
    }
  }
}
