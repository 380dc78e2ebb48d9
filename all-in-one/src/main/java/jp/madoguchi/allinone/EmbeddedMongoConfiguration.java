package jp.madoguchi.allinone;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMongoConfiguration.class);

  @Bean(destroyMethod = "shutdown")
  MongoServer embeddedMongo(@Value("${madoguchi.data}") Path data) throws IOException {
    Files.createDirectories(data);
    var server = new MongoServer(new IndexedBackend(opened(data.resolve("pages.mv"))));
    server.bind();
    return server;
  }

  /** A file that a crash has torn is put aside: the pages are folded again from the facts. */
  private static MVStore opened(Path file) throws IOException {
    try {
      return MVStore.open(file.toString());
    } catch (MVStoreException e) {
      LOG.warn("The page store cannot be read and is built again", e);
      Files.move(file, file.resolveSibling("pages.mv.torn"), StandardCopyOption.REPLACE_EXISTING);
      return MVStore.open(file.toString());
    }
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
