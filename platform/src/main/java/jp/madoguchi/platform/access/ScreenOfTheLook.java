package jp.madoguchi.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Tells the look which screen it is, once that is known and before anything is asked. */
final class ScreenOfTheLook implements HandlerInterceptor {

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      Look.ifAny().ifPresent(look -> look.on(Screen.of(request, method)));
    }
    return true;
  }
}
