package jp.madoguchi.projection.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageFormsTest {

  private MongoServer server;
  private MongoClient client;
  private MongoDatabase database;
  private MongoTemplate template;

  @BeforeEach
  void open() {
    server = new MongoServer(H2Backend.inMemory());
    server.bind();
    client = MongoClients.create(server.getConnectionString());
    database = client.getDatabase("pages");
    template = DefaultMongoTemplate.builder().mongoDatabase(database).build();
  }

  @AfterEach
  void close() {
    client.close();
    server.shutdown();
  }

  private record Sheet(String id, long sequence) implements Page {}

  /** The house starts with sheets of that version, and notes in their first. */
  private void startsWithSheetsOfVersion(int version) {
    var pages = new PageDatabase(database, new SimpleMeterRegistry());
    pages.pages(Sheet.class, "sheet", version);
    pages.pages(Sheet.class, "note", 1);
    new PageForms(database, template, pages).start();
  }

  private void folds(String form) {
    template.trackingTokensCollection().insertOne(new Document("segment", 0));
    template.deadLetterCollection().insertOne(new Document("letter", 1));
    database.getCollection(form).insertOne(new Document("_id", "a").append("sequence", 1L));
    database.getCollection("note-v1").insertOne(new Document("_id", "b").append("sequence", 2L));
  }

  private long pagesTokensAndLetters(String form) {
    return database.getCollection(form).countDocuments()
        + database.getCollection("note-v1").countDocuments()
        + template.trackingTokensCollection().countDocuments()
        + template.deadLetterCollection().countDocuments();
  }

  @Test
  void what_was_folded_in_the_same_forms_stays() {
    startsWithSheetsOfVersion(1);
    folds("sheet-v1");

    startsWithSheetsOfVersion(1);

    assertThat(pagesTokensAndLetters("sheet-v1")).isEqualTo(4);
  }

  @Test
  void where_one_is_of_another_form_all_are_folded_from_the_first_fact() {
    startsWithSheetsOfVersion(1);
    folds("sheet-v1");

    startsWithSheetsOfVersion(2);

    assertThat(pagesTokensAndLetters("sheet-v2")).isZero();
    assertThat(database.getCollection("sheet-v1").countDocuments()).isOne();
  }

  @Test
  void pages_of_whose_form_nothing_is_known_are_folded_anew() {
    folds("sheet-v1");

    startsWithSheetsOfVersion(1);

    assertThat(pagesTokensAndLetters("sheet-v1")).isZero();
  }
}
