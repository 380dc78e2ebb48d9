package jp.madoguchi.command.support;

import jp.madoguchi.shared.calendar.WorkingCalendar;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar is a value without state; deciding handlers take it as a parameter. */
@Configuration(proxyBeanMethods = false)
class CityTime {

  @Bean
  WorkingCalendar workingCalendar() {
    return new WorkingCalendar();
  }
}
