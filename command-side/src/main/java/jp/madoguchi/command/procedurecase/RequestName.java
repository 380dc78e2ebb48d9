package jp.madoguchi.command.procedurecase;

import jp.madoguchi.shared.id.ProcedureCaseId;

/** 依頼の名 — which request of which case, as it stands in the index of those that are not answered. */
record RequestName(ProcedureCaseId caseId, int request) {

  static RequestName of(String written) {
    var parts = written.split(" ", 2);
    return new RequestName(new ProcedureCaseId(parts[0]), Integer.parseInt(parts[1]));
  }

  String written() {
    return caseId.value() + " " + request;
  }
}
