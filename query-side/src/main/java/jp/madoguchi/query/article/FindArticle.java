package jp.madoguchi.query.article;

import jp.madoguchi.shared.id.ArticleId;

/** "What does this article say, and what has it said?" */
public record FindArticle(ArticleId article) {}
