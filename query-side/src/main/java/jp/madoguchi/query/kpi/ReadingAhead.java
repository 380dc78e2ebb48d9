package jp.madoguchi.query.kpi;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * 先読み — has the rows of the past at hand before the first person asks, beside whatever else a start
 * has to do. Days that it could not read are read when they are asked for.
 */
@Component
class ReadingAhead {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingAhead.class);

  private final Kpis kpis;

  ReadingAhead(Kpis kpis) {
    this.kpis = kpis;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    Thread.ofVirtual().name("kpi-reading-ahead").start(this::read);
  }

  private void read() {
    try {
      kpis.readAhead();
    } catch (RuntimeException e) {
      LOG.warn("The rows of past days could not be read ahead", e);
    }
  }
}
