package jp.madoguchi.allinone;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The embedded server that speaks MongoDB's protocol over the file of the pages. */
final class PageServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PageServer.class);
  private static final long EVERY_SECOND = 1;

  private final PageFile file;
  private final IndexedBackend backend;
  private final MongoServer server;
  private final ScheduledExecutorService writer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("page-file").factory());

  private PageServer(PageFile file, IndexedBackend backend) {
    this.file = file;
    this.backend = backend;
    this.server = new MongoServer(backend);
  }

  static PageServer over(PageFile file) throws IOException {
    var pages = new PageServer(file, new IndexedBackend(file.open()));
    pages.server.bind();
    pages.writer.scheduleWithFixedDelay(
        pages::writeDown, EVERY_SECOND, EVERY_SECOND, TimeUnit.SECONDS);
    return pages;
  }

  /** What cannot be written now is written with what comes next. */
  private void writeDown() {
    try {
      backend.writeDown();
    } catch (MVStoreException e) {
      LOG.error("The pages could not be written to their file", e);
    }
  }

  String connectionString() {
    return server.getConnectionString();
  }

  @Override
  public void close() throws IOException {
    writer.close();
    server.shutdown();
    file.closed();
  }
}
