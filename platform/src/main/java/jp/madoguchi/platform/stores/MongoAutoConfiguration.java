package jp.madoguchi.platform.stores;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** A MongoDB given by {@code MONGODB_URI}. */
@AutoConfiguration
@ConditionalOnProperty("MONGODB_URI")
class MongoAutoConfiguration {

  /** Nobody waits longer for a server than for an answer, unless the connection string says so. */
  private static final long PATIENCE = 8;

  @Bean
  MongoClient mongo(@Value("${MONGODB_URI}") String uri) {
    try {
      return MongoClients.create(
          MongoClientSettings.builder()
              .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE, SECONDS))
              .applyConnectionString(new ConnectionString(uri))
              .build());
    } catch (IllegalArgumentException e) {
      throw new StoreMissing(
          "MONGODB_URI is no connection string, such as mongodb://host:27017/?replicaSet=rs0.");
    }
  }

  @Bean
  MongoDatabase pageStore(MongoClient mongo, @Value("${madoguchi.pages.database}") String name) {
    return mongo.getDatabase(name);
  }
}
