package jp.madoguchi.workbench.http;

/** 職員 — who calls, and for which section. */
public record Clerk(String staff, String department) {}
