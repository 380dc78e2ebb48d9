package jp.madoguchi.allinone;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
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
    return mongo.getDatabase(name);
  }
}
