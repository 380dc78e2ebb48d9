package jp.madoguchi.query.procedure;

import jp.madoguchi.shared.id.ProcedureId;

/** "What is there about this procedure?" */
public record FindProcedure(ProcedureId procedure) {}
