package jp.madoguchi.projection.article;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the pages of the articles are kept. */
@Configuration(proxyBeanMethods = false)
class ArticlePageStore {

  @Bean
  Pages<ArticlePage> articlePages(PageDatabase database) {
    return database.pages(ArticlePage.class, "articles", 1);
  }
}
