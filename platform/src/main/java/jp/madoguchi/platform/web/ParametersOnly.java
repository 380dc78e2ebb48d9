package jp.madoguchi.platform.web;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.support.ExtendedServletRequestDataBinder;

/**
 * Parameters that belong together are taken from the query alone. Spring would look for them among
 * the headers too, where {@code From} names a person and no day.
 */
@ControllerAdvice
class ParametersOnly {

  @InitBinder
  void noHeaders(WebDataBinder binder) {
    if (binder instanceof ExtendedServletRequestDataBinder whole) {
      whole.setHeaderPredicate(_ -> false);
    }
  }
}
