package jp.madoguchi.query;

import jp.madoguchi.platform.PlatformConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;

/** Everything that folds facts into pages and shows them. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    basePackages = {"jp.madoguchi.projection", "jp.madoguchi.query"},
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Import(PlatformConfiguration.class)
public class QuerySideConfiguration {}
