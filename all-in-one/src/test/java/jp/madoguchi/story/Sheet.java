package jp.madoguchi.story;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;

/** 表計算のファイル — as it comes over the wire. */
record Sheet(String contentType, String disposition, String position, byte[] bytes) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  static Sheet of(Clerk clerk, String path) {
    try {
      var answer =
          HTTP.send(
              clerk.request(path).header("Accept", "text/csv").GET().build(),
              BodyHandlers.ofByteArray());
      return new Sheet(
          answer.headers().firstValue("Content-Type").orElse(""),
          answer.headers().firstValue("Content-Disposition").orElse(""),
          answer.headers().firstValue("Position").orElse(""),
          answer.body());
    } catch (IOException e) {
      throw new IllegalStateException("The city does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
