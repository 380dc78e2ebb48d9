package jp.madoguchi.command.proof;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * For operators: {@code GET /actuator/proof} says how the proof stands, {@code POST} compares all
 * now, as is done every night.
 */
@Component
@Endpoint(id = "proof")
class Checking {

  private static final Logger LOG = LoggerFactory.getLogger(Checking.class);

  private final Check check;
  private final JdbcTemplate jdbc;

  Checking(Check check, JdbcTemplate jdbc) {
    this.check = check;
    this.jdbc = jdbc;
  }

  @ReadOperation
  Standing standing() {
    return Standing.now(jdbc);
  }

  @WriteOperation
  Standing compare() {
    compareAll();
    return standing();
  }

  @Scheduled(cron = "${madoguchi.proof.check}", zone = "Asia/Tokyo")
  void compareAll() {
    check.run().filter(findings -> findings.count() > 0).ifPresent(Checking::alarm);
  }

  private static void alarm(Findings findings) {
    LOG.error(
        "The facts are not those that were signed: {} findings, the first: {}",
        findings.count(),
        findings.first().getFirst().sentence());
  }
}
