package jp.madoguchi.query.staffmember;

import jp.madoguchi.shared.id.StaffId;

/** "Who is this?" */
public record FindStaffMember(StaffId staff) {}
