package jp.madoguchi.query.board;

import java.util.List;
import jp.madoguchi.projection.board.BoardEntry;
import jp.madoguchi.shared.id.DepartmentId;

/** "Who is at this section now?" */
public record FindBoard(DepartmentId department) {

  /** Everybody on the board, longest in their state first. */
  public record Found(List<BoardEntry> entries) {}
}
