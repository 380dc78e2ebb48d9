package jp.madoguchi.allinone;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A page store of our own under the data folder, unless {@code MONGODB_URI} gives a MongoDB. It
 * speaks MongoDB's protocol and is reached through the driver, as in production.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "MONGODB_URI", havingValue = "none", matchIfMissing = true)
class EmbeddedMongoConfiguration {

  @Bean(destroyMethod = "shutdown")
  MongoServer embeddedMongo(@Value("${madoguchi.data}") Path data) throws IOException {
    Files.createDirectories(data);
    var server = new MongoServer(new H2Backend(data.resolve("pages.mv").toString()));
    server.bind();
    return server;
  }

  @Bean
  MongoClient mongo(MongoServer embedded) {
    return MongoClients.create(embedded.getConnectionString());
  }

  @Bean
  MongoDatabase pageStore(MongoClient mongo, @Value("${madoguchi.pages.database}") String name) {
    return mongo.getDatabase(name);
  }
}
