package jp.madoguchi.query.board;

import java.util.List;
import jp.madoguchi.platform.rights.Scope;
import jp.madoguchi.projection.board.BoardEntry;
import jp.madoguchi.shared.id.DepartmentId;

/**
 * "Who is at this section now?"
 *
 * @param scope what the person who asks may see
 */
public record FindBoard(DepartmentId department, Scope scope) {

  /** Everybody on the board, longest in their state first. */
  public record Found(List<BoardEntry> entries) {}
}
