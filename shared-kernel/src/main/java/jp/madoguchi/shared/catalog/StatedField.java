package jp.madoguchi.shared.catalog;

/** 申請項目 — one thing that an applicant states on the form. */
public record StatedField(String name, ValueKind kind) {}
