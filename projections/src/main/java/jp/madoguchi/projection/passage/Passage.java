package jp.madoguchi.projection.passage;

/**
 * 段落 — what is found and cited: one part of an article, short enough to be read at the counter.
 *
 * @param article the article that it stands in
 * @param number counts the passages of the article from 1
 * @param title of the article
 * @param heading what it stands under; empty where there is none
 */
public record Passage(String article, int number, String title, String heading, String text) {}
