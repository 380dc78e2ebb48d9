package jp.madoguchi.story;

/** What a hand, a form or a foreign program may send: where, what, and how it is refused. */
final class BadBodies {

  /** Under a contact that was just received. */
  static final String OF_CONTACTS =
      """
      notes | []                                                         | 400 | MALFORMED_BODY | ``
      notes | null                                                       | 400 | MALFORMED_BODY | ``
      notes | "SECRET"                                                   | 400 | MALFORMED_BODY | ``
      notes | 7                                                          | 400 | MALFORMED_BODY | ``
      notes | {"kind": "SERVICE", "text": "SECRET", "more": 1}           | 400 | MALFORMED_BODY | /more
      notes | {"kind": "SERVICE", "text": {"SECRET": 1}}                 | 400 | MALFORMED_BODY | /text
      notes | {"kind": "SERVICE", "text": ["SECRET"]}                    | 400 | MALFORMED_BODY | /text
      notes | {"kind": "SERVICE", "text": 7}                             | 400 | MALFORMED_BODY | /text
      notes | {"kind": 0, "text": "SECRET"}                              | 422 | INVALID_VALUE  | /kind
      notes | {"kind": "SECRET", "text": "SECRET"}                       | 422 | INVALID_VALUE  | /kind
      notes | {"kind": "service", "text": "SECRET"}                      | 422 | INVALID_VALUE  | /kind
      notes | {"kind": "", "text": "SECRET"}                             | 422 | INVALID_VALUE  | /kind
      notes | {"kind": null, "text": "SECRET"}                           | 422 | INVALID_VALUE  | /kind
      notes | {"text": "SECRET"}                                         | 422 | INVALID_VALUE  | /kind
      notes | {"kind": "SERVICE"}                                        | 422 | INVALID_VALUE  | /text
      notes | {"kind": "SERVICE", "text": null}                          | 422 | INVALID_VALUE  | /text
      notes | {"kind": "SERVICE", "text": ""}                            | 422 | INVALID_VALUE  | /text
      notes | {"kind": "SERVICE", "text": " \\t\\n"}                     | 422 | INVALID_VALUE  | /text
      notes | {"kind": "SERVICE", "text": "SECRET \\ud800"}              | 422 | INVALID_VALUE  | /text
      notes | {"kind": "SERVICE", "text": "\\udc00 SECRET"}              | 422 | INVALID_VALUE  | /text
      visitor | {"name": "SECRET", "kana": "\\udfff"}                    | 422 | INVALID_VALUE  | /kana
      visitor | {"name": "SECRET", "phone": 166}                         | 400 | MALFORMED_BODY | /phone
      visitor | {"name": "SECRET", "names": []}                          | 400 | MALFORMED_BODY | /names
      calls | {"window": "SECRET窓口"}                                   | 422 | INVALID_VALUE  | /window
      calls | {"window": 3}                                              | 400 | MALFORMED_BODY | /window
      calls | {"window": "3番", "happenedAt": "2026-02-30T09:00:00Z"}    | 422 | INVALID_VALUE  | /happenedAt
      calls | {"window": "3番", "happenedAt": "2026-04-02T25:00:00Z"}    | 422 | INVALID_VALUE  | /happenedAt
      calls | {"window": "3番", "happenedAt": "2026-04-02T09:00:00"}     | 422 | INVALID_VALUE  | /happenedAt
      calls | {"window": "3番", "happenedAt": "SECRET"}                  | 422 | INVALID_VALUE  | /happenedAt
      calls | {"window": "3番", "happenedAt": ""}                        | 422 | INVALID_VALUE  | /happenedAt
      calls | {"window": "3番", "happenedAt": 1775088000}                | 400 | MALFORMED_BODY | /happenedAt
      calls | {"window": "3番", "happenedAt": "-9999-01-01T00:00:00Z"}   | 422 | INVALID_VALUE  | /happenedAt
      calls | {"window": "3番", "happenedAt": "+999999999-12-31T23:59:59Z"} | 422 | INVALID_VALUE | /happenedAt
      calls | {"window": "3番", "happenedAt": "2099-01-01T00:00:00Z"}    | 422 | HAPPENED_IN_THE_FUTURE | ``
      calls | {"window": "3番", "happenedAt": "2025-01-01T00:00:00Z"}    | 422 | HAPPENED_BEFORE_RECEPTION | ``
      calls/cancellation | {"more": 1}                                   | 400 | MALFORMED_BODY | /more
      calls/cancellation | []                                            | 400 | MALFORMED_BODY | ``
      services | {"clerk": "SECRET"}                                     | 422 | INVALID_VALUE  | /clerk
      services | {"clerk": "staff-of-no-house"}                          | 422 | STAFF_IS_UNKNOWN | ``
      holds | {"reason": "SECRET"}                                       | 422 | INVALID_VALUE  | /reason
      handovers | {"to": "SECRET", "reason": "EXPERTISE"}                | 422 | INVALID_VALUE  | /to
      handovers | {"to": "dept-of-no-house", "reason": "EXPERTISE"}      | 422 | DEPARTMENT_IS_UNKNOWN | ``
      handovers | {"to": {}, "reason": "EXPERTISE"}                      | 400 | MALFORMED_BODY | /to
      announcements | {"announcements": []}                              | 422 | INVALID_VALUE  | /announcements
      announcements | {"announcements": [null]}                          | 422 | INVALID_VALUE  | /announcements/0
      announcements | {"announcements": [{"department": "dept-tax", "procedures": ["SECRET"]}]} | 422 | INVALID_VALUE | /announcements/0/procedures/0
      announcements | {"announcements": [{"department": "dept-tax", "procedures": ["proc-of-nobody"]}]} | 422 | PROCEDURE_IS_UNKNOWN | ``
      completion | {"outcome": "RESOLVED", "followUp": {"dueOn": "2027-02-29", "what": "SECRET"}} | 422 | INVALID_VALUE | /followUp/dueOn
      completion | {"outcome": "RESOLVED", "followUp": {"dueOn": "+999999999-12-31", "what": "SECRET"}} | 422 | INVALID_VALUE | /followUp/dueOn
      completion | {"outcome": "RESOLVED", "followUp": {"dueOn": 20000, "what": "SECRET"}} | 400 | MALFORMED_BODY | /followUp/dueOn
      completion | {"outcome": "RESOLVED", "followUp": {"dueOn": [2027, 3, 1], "what": "SECRET"}} | 400 | MALFORMED_BODY | /followUp/dueOn
      completion | {"outcome": "RESOLVED", "followUp": {"dueOn": "2027-03-01"}} | 422 | INVALID_VALUE | /followUp/what
      completion | {"outcome": "RESOLVED", "followUp": []}               | 400 | MALFORMED_BODY | /followUp
      corrections | {"purposes": [], "reason": "SECRET"}                 | 422 | INVALID_VALUE  | /purposes
      corrections | {"purposes": "MOVING_IN", "reason": "SECRET"}        | 400 | MALFORMED_BODY | /purposes
      corrections | {"purposes": ["SECRET"], "reason": "SECRET"}         | 422 | INVALID_VALUE  | /purposes/0
      corrections | {"purposes": [null], "reason": "SECRET"}             | 422 | INVALID_VALUE  | /purposes/0
      corrections | {"ticket": "SECRET", "reason": "SECRET"}             | 422 | INVALID_VALUE  | /ticket
      corrections | {"reason": "SECRET"}                                 | 422 | NOTHING_TO_CORRECT | ``
      satisfaction | {"score": 6}                                        | 422 | INVALID_VALUE  | /score
      satisfaction | {"score": 4.5}                                      | 400 | MALFORMED_BODY | /score
      satisfaction | {"score": "5"}                                      | 400 | MALFORMED_BODY | /score
      satisfaction | {"score": true}                                     | 400 | MALFORMED_BODY | /score
      satisfaction | {"score": 99999999999999999999}                     | 400 | MALFORMED_BODY | /score
      satisfaction | {"score": 1e999999999}                              | 400 | MALFORMED_BODY | /score
      forms | {"handWritten": 51}                                        | 422 | INVALID_VALUE  | /handWritten
      forms | {"handWritten": -1}                                        | 422 | INVALID_VALUE  | /handWritten
      forms | {"handWritten": "2"}                                       | 400 | MALFORMED_BODY | /handWritten
      forms | {"handWritten": 1.5}                                       | 400 | MALFORMED_BODY | /handWritten
      forms | {}                                                         | 422 | INVALID_VALUE  | /handWritten
      cancellation | {}                                                  | 422 | INVALID_VALUE  | /reason
      """;

  /** Under a case that was just opened. */
  static final String OF_CASES =
      """
      documents | {"document": "SECRET"}                                 | 422 | DOCUMENT_IS_NOT_ASKED_FOR | ``
      documents | {"document": "\\ud800"}                                | 422 | DOCUMENT_IS_NOT_ASKED_FOR | ``
      documents | {"document": null}                                     | 422 | INVALID_VALUE  | /document
      documents | {"document": 7}                                        | 400 | MALFORMED_BODY | /document
      documents | {}                                                     | 422 | INVALID_VALUE  | /document
      findings | {"item": "SECRET", "verdict": "MATCH"}                  | 422 | REVIEW_ITEM_IS_NOT_PART_OF_THE_CASE | ``
      findings | {"item": "SECRET", "verdict": "SECRET"}                 | 422 | INVALID_VALUE  | /verdict
      findings | {"item": "SECRET", "verdict": "MATCH", "source": 1}     | 422 | INVALID_VALUE  | /source
      correction-requests | {"defects": []}                              | 422 | INVALID_VALUE  | /defects
      correction-requests | {"defects": ["SECRET"]}                      | 422 | INVALID_VALUE  | /defects/0
      correction-requests | {"defects": {"SECRET": 1}}                   | 400 | MALFORMED_BODY | /defects
      correction-requests | {"defects": ["MISSING_DOCUMENT"], "answerBy": "2026-13-01"} | 422 | INVALID_VALUE | /answerBy
      correction-requests | {"defects": ["MISSING_DOCUMENT"], "answerBy": "2025-04-01"} | 422 | ANSWER_DATE_IS_PAST | ``
      extension | {"workingDays": -1, "reason": "SECRET"}                | 422 | INVALID_VALUE  | /workingDays
      extension | {"workingDays": 2147483648, "reason": "SECRET"}        | 400 | MALFORMED_BODY | /workingDays
      extension | {"workingDays": "5", "reason": "SECRET"}               | 400 | MALFORMED_BODY | /workingDays
      extension | {"workingDays": 5}                                     | 422 | INVALID_VALUE  | /reason
      assignment | {"clerk": "dept-tax"}                                 | 422 | INVALID_VALUE  | /clerk
      assignment | {"clerk": "staff-of-no-house"}                        | 422 | STAFF_IS_UNKNOWN | ``
      transfer | {"to": "dept-of-no-house", "reason": "EXPERTISE"}       | 422 | DEPARTMENT_IS_UNKNOWN | ``
      decision | {"decision": "MAYBE"}                                   | 422 | INVALID_VALUE  | /decision
      decision | {"decision": "REJECTED"}                                | 422 | DECISION_NEEDS_A_REASON | ``
      completion | {"delivery": null}                                    | 422 | INVALID_VALUE  | /delivery
      steps/1/completion | {"happenedAt": "2099-01-01T00:00:00+09:00"}   | 422 | HAPPENED_IN_THE_FUTURE | ``
      steps/99/completion | {}                                           | 404 | STEP_IS_NOT_PART_OF_THE_CASE | ``
      steps/-1/completion | {}                                           | 404 | STEP_IS_NOT_PART_OF_THE_CASE | ``
      steps/first/completion | {}                                        | 404 | NOT_FOUND      | ``
      """;

  /** Under a visitor who was just registered and is protected. */
  static final String OF_VISITORS =
      """
      considerations | {"considerations": ["PROTECTION"]}                | 422 | PROTECTION_IS_SET_OTHERWISE | ``
      considerations | {"considerations": [null]}                        | 422 | INVALID_VALUE  | /considerations/0
      considerations | {"considerations": "HEARING"}                     | 400 | MALFORMED_BODY | /considerations
      considerations | {}                                                | 422 | INVALID_VALUE  | /considerations
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "name": ""} | 422 | INVALID_VALUE | /name
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "name": "SECRET\\n"} | 422 | INVALID_VALUE | /name
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "name": ["SECRET"]} | 400 | MALFORMED_BODY | /name
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "removed": ["NAME"]} | 422 | INVALID_VALUE | /removed/0
      particulars | {"kind": "SECRET", "reason": "SECRET", "name": "SECRET"} | 422 | INVALID_VALUE | /kind
      particulars | {"kind": "CORRECTION", "name": "SECRET"}             | 422 | INVALID_VALUE  | /reason
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "sequence": 7} | 400 | MALFORMED_BODY | /sequence
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "birthDate": "昭和65年1月1日"} | 422 | INVALID_VALUE | /birthDate
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "birthDate": "1955-13-01"} | 422 | INVALID_VALUE | /birthDate
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "birthDate": "1955-02-32"} | 422 | INVALID_VALUE | /birthDate
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "birthDate": 19550208} | 400 | MALFORMED_BODY | /birthDate
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "birthDate": "2199-01-01"} | 422 | BORN_IN_THE_FUTURE | ``
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "phones": []} | 422 | INVALID_VALUE | /phones
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "phones": ["SECRET"]} | 422 | INVALID_VALUE | /phones/0
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "phones": "0166"} | 400 | MALFORMED_BODY | /phones
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "address": "SECRET"} | 400 | MALFORMED_BODY | /address
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "address": {"postalCode": "0700000"}} | 422 | INVALID_VALUE | /address/fullAddress
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "language": "日本語"} | 422 | INVALID_VALUE | /language
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "residentNumber": "SECRET"} | 422 | INVALID_VALUE | /residentNumber
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "residentNumber": 1234567} | 400 | MALFORMED_BODY | /residentNumber
      particulars | {"kind": "CORRECTION", "reason": "SECRET", "name": "SECRET"} | 409 | CHANGE_IS_RESTRAINED | ``
      merges | {"into": "contact-nobody"}                                | 422 | INVALID_VALUE  | /into
      merges | {"into": "visitor-nobody"}                                | 422 | VISITOR_IS_UNKNOWN | ``
      merges | {"into": "visitor-nobody", "merge": 1}                    | 400 | MALFORMED_BODY | /merge
      merges/1/undoing | {"reason": "SECRET"}                            | 404 | MERGE_IS_UNKNOWN | ``
      merges/first/undoing | {"reason": "SECRET"}                        | 404 | NOT_FOUND      | ``
      distinctions | {"other": "visitor-nobody"}                         | 422 | VISITOR_IS_UNKNOWN | ``
      protections | {"ground": "SECRET"}                                 | 422 | INVALID_VALUE  | /ground
      protections | {"ground": "STALKING", "restraints": []}             | 422 | INVALID_VALUE  | /restraints
      protections | {"ground": "STALKING", "restraints": [{"process": "ISSUE", "level": "ERROR"}]} | 422 | INQUIRY_MUST_BE_RESTRAINED | ``
      protections | {"ground": "OTHER", "restraints": [{"process": "ISSUE", "level": "ERROR"}, {"process": "ISSUE", "level": "ALERT"}]} | 422 | INVALID_VALUE | /restraints
      protections | {"ground": "STALKING", "from": "2099-01-01"}         | 422 | PERIOD_IS_IMPOSSIBLE | ``
      protections | {"ground": "STALKING", "from": "2021-02-29"}         | 422 | INVALID_VALUE  | /from
      protections | {"ground": "STALKING", "from": "2020-04-01", "to": "2020-03-31"} | 422 | PERIOD_IS_IMPOSSIBLE | ``
      protections | {"ground": "STALKING", "provisional": "no"}          | 400 | MALFORMED_BODY | /provisional
      protections/1/extension | {}                                       | 409 | TOO_EARLY_TO_EXTEND | ``
      protections/9/extension | {}                                       | 404 | PROTECTION_IS_UNKNOWN | ``
      protections/1/temporary-lifting | {"processes": [], "until": "2026-04-02T10:00:00+09:00", "reason": "SECRET"} | 422 | INVALID_VALUE | /processes
      protections/1/temporary-lifting | {"processes": ["ISSUE"], "until": "2199-01-01T00:00:00Z", "reason": "SECRET"} | 422 | LIFT_IS_TOO_LONG | ``
      protections/1/temporary-lifting | {"processes": ["ISSUE"], "until": "2020-01-01T00:00:00Z", "reason": "SECRET"} | 422 | LIFT_IS_TOO_LONG | ``
      protections/1/lifting | {}                                         | 422 | INVALID_VALUE  | /reason
      """;

  private BadBodies() {}
}
