package jp.madoguchi.shared.department;

import java.util.List;
import jp.madoguchi.shared.contact.Window;
import jp.madoguchi.shared.id.DepartmentId;

/** 課 — the life of one section of the city hall. */
public sealed interface DepartmentEvent {

  DepartmentId department();

  /**
   * 設置 — a section was set up.
   *
   * @param name its Japanese name, such as 市民課
   * @param floor where visitors find it, such as 1階
   * @param windows its windows, in order
   */
  record DepartmentEstablished(
      DepartmentId department, String name, String floor, List<Window> windows)
      implements DepartmentEvent {}

  /** 改称 — it has another name from now on. */
  record DepartmentRenamed(DepartmentId department, String name) implements DepartmentEvent {}

  /** 配置替え — it has other windows from now on. */
  record WindowsRearranged(DepartmentId department, String floor, List<Window> windows)
      implements DepartmentEvent {}

  /** 廃止 — the section is no more; nothing new can be sent there. */
  record DepartmentAbolished(DepartmentId department) implements DepartmentEvent {}
}
