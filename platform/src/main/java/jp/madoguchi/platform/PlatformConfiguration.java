package jp.madoguchi.platform;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** The plumbing that both sides import. The stores configure themselves from what is given. */
@Configuration(proxyBeanMethods = false)
@ComponentScan({
  "jp.madoguchi.platform.access",
  "jp.madoguchi.platform.messaging",
  "jp.madoguchi.platform.privacy",
  "jp.madoguchi.platform.proof",
  "jp.madoguchi.platform.rights",
  "jp.madoguchi.platform.signin",
  "jp.madoguchi.platform.web",
  "jp.madoguchi.platform.words"
})
@PropertySource("classpath:madoguchi.properties")
public class PlatformConfiguration {}
