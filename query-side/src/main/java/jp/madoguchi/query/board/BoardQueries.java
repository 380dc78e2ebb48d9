package jp.madoguchi.query.board;

import static com.mongodb.client.model.Filters.eq;

import jp.madoguchi.projection.board.BoardEntry;
import jp.madoguchi.projection.support.Pages;
import jp.madoguchi.query.board.FindBoard.Found;
import jp.madoguchi.query.support.Narrowing;
import jp.madoguchi.query.support.RowOrder;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

@Component
class BoardQueries {

  /** No section ever has so many visitors at once; beyond it the board would be no board. */
  private static final int MOST = 2_000;

  private static final RowOrder LONGEST_FIRST = new RowOrder("standing.since", false);

  private final Pages<BoardEntry> pages;

  BoardQueries(Pages<BoardEntry> pages) {
    this.pages = pages;
  }

  @QueryHandler
  Found handle(FindBoard query) {
    var filter =
        new Narrowing()
            .to("department", query.department())
            .to(eq("onBoard", true))
            .within(query.scope(), "standing")
            .filter();
    return new Found(pages.find(filter, LONGEST_FIRST.sort(), MOST));
  }
}
