package jp.madoguchi.query.erasure;

import jp.madoguchi.shared.id.VisitorId;

/** "What came of the erasure of this visitor?" */
public record FindErasure(VisitorId visitor) {}
