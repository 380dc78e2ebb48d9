package jp.madoguchi.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.File;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.print.PrintOptions;

/** A real browser, without a window: Debian's Chromium, if the machine has it. */
final class Browser implements AutoCloseable {

  private static final File CHROMIUM = new File("/usr/bin/chromium");
  private static final File DRIVER = new File("/usr/bin/chromedriver");
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

  private final ChromeDriver driver;
  private final String city;

  Browser(int port) {
    // Its port is open to the sign-in; «localhost» would have to be registered with it (RFC 8252).
    this.city = "http://127.0.0.1:" + port;
    this.driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options());
  }

  static boolean isThere() {
    return CHROMIUM.canExecute() && DRIVER.canExecute();
  }

  private static ChromeOptions options() {
    var logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    var options = new ChromeOptions();
    options.setBinary(CHROMIUM);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=ja");
  }

  void opens(String path) {
    driver.get(city + path);
  }

  void signsIn(String name, String password) {
    Screen.eventually(() -> !all("#username").isEmpty());
    driver.findElement(By.id("username")).sendKeys(name);
    driver.findElement(By.id("password")).sendKeys(password, Keys.ENTER);
  }

  void isAsWideAs(int pixels) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", pixels, "height", 900, "deviceScaleFactor", 1, "mobile", pixels < 500));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Nobody is signed in any more, and nothing that was complained about matters. */
  void forgetsWhoWasThere() {
    driver.get("about:blank");
    driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    complaints();
  }

  /** What is written there; nothing if there is no such place. */
  String text(String selector) {
    var asked = "return document.querySelector(arguments[0])?.textContent ?? ''";
    return Objects.requireNonNull(driver.executeScript(asked, selector)).toString();
  }

  Object asks(String script) {
    return Objects.requireNonNull(driver.executeScript("return " + script));
  }

  void presses(CharSequence key) {
    new Actions(driver).sendKeys(key).perform();
  }

  /** Everything that the browser complained about since it was asked last. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(Object::toString)
        .toList();
  }

  /** How many pages of A4 it prints. */
  long pagesOnPaper() {
    var paper = new PrintOptions();
    paper.setShrinkToFit(false);
    var pdf = Base64.getDecoder().decode(driver.print(paper).getContent());
    return PAGE.matcher(new String(pdf, ISO_8859_1)).results().count();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
