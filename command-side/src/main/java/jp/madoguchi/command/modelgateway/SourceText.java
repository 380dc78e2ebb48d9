package jp.madoguchi.command.modelgateway;

/**
 * 出典 — a passage that the answer may stand on.
 *
 * @param id by which {@link Sentence#sources()} names it; the model never sees it
 */
public record SourceText(String id, String title, String text) {}
