package jp.madoguchi.shared.procedurecase;

import jp.madoguchi.shared.privacy.SealedText;

/** 申請内容 — what the applicant stated in one 申請項目 of the revision. */
public record StatedValue(String field, SealedText value) {}
