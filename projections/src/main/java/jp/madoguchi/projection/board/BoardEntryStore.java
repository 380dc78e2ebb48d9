package jp.madoguchi.projection.board;

import static com.mongodb.client.model.Indexes.ascending;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the entries of the board are kept: those of one section, longest in their state first. */
@Configuration(proxyBeanMethods = false)
class BoardEntryStore {

  @Bean
  Pages<BoardEntry> boardEntries(PageDatabase database) {
    return database.pages(
        BoardEntry.class, "board", 2, ascending("department", "onBoard", "standing.since"));
  }
}
