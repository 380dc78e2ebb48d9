package jp.madoguchi.allinone;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.io.IOException;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/**
 * A page store of our own under the data folder, unless {@code MONGODB_URI} gives a MongoDB. It
 * speaks MongoDB's protocol and is reached through the driver, as in production.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "MONGODB_URI", havingValue = "none", matchIfMissing = true)
@PropertySource("classpath:embedded-pages.properties")
class EmbeddedMongoConfiguration {

  @Bean
  PageServer pageServer(DataFolder data) throws IOException {
    return PageServer.over(new PageFile(data));
  }

  @Bean
  MongoClient mongo(PageServer embedded) {
    return MongoClients.create(embedded.connectionString());
  }

  @Bean
  MongoDatabase pageStore(MongoClient mongo, @Value("${madoguchi.pages.database}") String name) {
    return released(mongo.getDatabase(name));
  }

  /**
   * A server that was killed could not give its segments back. Nobody else can hold them, so that
   * nobody needs to wait until its claims lapse.
   */
  private static MongoDatabase released(MongoDatabase pages) {
    pages.getCollection("trackingtokens").updateMany(new Document(), Updates.set("owner", null));
    return pages;
  }
}
