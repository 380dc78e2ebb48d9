package jp.madoguchi.shared.guide;

/**
 * 条件 — one answer that a procedure, or a further question, goes by.
 *
 * @param question the 管理名 of the question
 * @param choice the words of one of its choices
 * @param chosen whether it holds when that choice is chosen, or (非該当) when it is not
 */
public record Edge(String question, String choice, boolean chosen) {}
