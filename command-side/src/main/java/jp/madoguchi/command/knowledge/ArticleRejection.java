package jp.madoguchi.command.knowledge;

import jp.madoguchi.command.support.Refusal;

/** Why an article says no. */
enum ArticleRejection implements Refusal {
  ARTICLE_IS_RETIRED,
  REVISION_IS_NOT_REVIEWED,
  REVISION_IS_PUBLISHED_ALREADY,
  REVISION_IS_UNKNOWN {
    @Override
    public Kind kind() {
      return Kind.UNKNOWN;
    }
  }
}
