package jp.madoguchi.allinone;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;

/** The embedded server that speaks MongoDB's protocol over the file of the pages. */
final class PageServer implements AutoCloseable {

  private final PageFile file;
  private final MongoServer server;

  private PageServer(PageFile file, MongoServer server) {
    this.file = file;
    this.server = server;
  }

  static PageServer over(PageFile file) throws IOException {
    var server = new MongoServer(new IndexedBackend(file.open()));
    server.bind();
    return new PageServer(file, server);
  }

  String connectionString() {
    return server.getConnectionString();
  }

  @Override
  public void close() throws IOException {
    server.shutdown();
    file.closed();
  }
}
