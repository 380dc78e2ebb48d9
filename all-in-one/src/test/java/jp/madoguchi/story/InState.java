package jp.madoguchi.story;

import java.util.List;
import java.util.Map;

/** Lives that were brought to where they stand by the ordinary buttons. */
final class InState {

  private static final Map<String, String> TO_TAX = Map.of("to", "dept-tax", "reason", "EXPERTISE");

  private InState() {}

  static Answer contact(Clerk clerk, String state) {
    var waiting = clerk.create("/contacts", Screen.visit("Z-1", clerk.department()));
    return switch (state) {
      case "WAITING" -> waiting;
      case "CALLED" -> clerk.does(waiting, "calls", Map.of("window", "1番"));
      case "SERVED" -> clerk.does(waiting, "services", Map.of("window", "1番"));
      case "SENT" -> clerk.does(waiting, "handovers", TO_TAX);
      case "COMPLETED" ->
          clerk.does(contact(clerk, "SERVED"), "completion", Map.of("outcome", "RESOLVED"));
      case "LEFT" -> clerk.does(waiting, "departure", Map.of());
      case "CANCELLED" -> clerk.does(waiting, "cancellation", Map.of("reason", "誤り"));
      default -> throw new IllegalArgumentException(state);
    };
  }

  static Answer procedureCase(Clerk clerk, String state) {
    var provisional = state.equals("PROVISIONAL");
    var opened =
        clerk.create(
            "/cases",
            Map.of(
                "procedure",
                "proc-disability-handbook",
                "department",
                clerk.department(),
                "provisional",
                provisional));
    return switch (state) {
      case "OPENED", "PROVISIONAL" -> opened;
      case "RETURNED" ->
          clerk.does(opened, "correction-requests", Map.of("defects", List.of("MISSING_DOCUMENT")));
      case "SENT" -> clerk.does(opened, "transfer", TO_TAX);
      case "REJECTED" ->
          clerk.does(opened, "decision", Map.of("decision", "REJECTED", "reason", "要件を満たさない"));
      case "WITHDRAWN" -> clerk.does(opened, "withdrawal", Map.of());
      case "CANCELLED" -> clerk.does(opened, "cancellation", Map.of("reason", "誤り"));
      default -> throw new IllegalArgumentException(state);
    };
  }
}
