package jp.madoguchi.projection.metric;

import jp.madoguchi.projection.support.PageDatabase;
import jp.madoguchi.projection.support.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the definitions of KPIs are kept: there are few. */
@Configuration(proxyBeanMethods = false)
class MetricPageStore {

  @Bean
  Pages<MetricPage> metricPages(PageDatabase database) {
    return database.pages(MetricPage.class, "metric", 1);
  }
}
