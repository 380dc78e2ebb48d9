package jp.madoguchi.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.queryhandling.QueryBus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@Story
@DisplayName("物語の保管先")
class StoresTest {

  @Autowired Environment environment;
  @Autowired HikariDataSource postgres;
  @Autowired MongoDatabase pages;
  @Autowired EventStore facts;
  @Autowired CommandBus commands;
  @Autowired QueryBus queries;

  @Test
  @DisplayName("表は、与えられたPostgreSQLか、内蔵のものにある")
  void tables_are_where_they_were_told_to_be() {
    assertThat(postgres.getJdbcUrl().contains("currentSchema=story_"))
        .isEqualTo(given("POSTGRES_URL"));
  }

  @Test
  @DisplayName("画面は、与えられたMongoDBか、内蔵のものにある")
  void pages_are_where_they_were_told_to_be() {
    assertThat(pages.getName().startsWith("story_")).isEqualTo(given("MONGODB_URI"));
  }

  @Test
  @DisplayName("AXON_SERVERがあれば、命令も問合せも事実もそこを通る")
  void messages_travel_through_the_axon_server_that_was_given() {
    var given = given("AXON_SERVER");
    assertThat(facts instanceof AxonServerEventStore).isEqualTo(given);
    assertThat(commands instanceof AxonServerCommandBus).isEqualTo(given);
    assertThat(queries instanceof AxonServerQueryBus).isEqualTo(given);
  }

  private boolean given(String name) {
    return !environment.getProperty(name, "").isBlank();
  }
}
