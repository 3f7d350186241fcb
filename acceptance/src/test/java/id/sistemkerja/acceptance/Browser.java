package id.sistemkerja.acceptance;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person's browser at the portal. */
final class Browser implements AutoCloseable {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
  private static final String AXE = axe();
  private static final JsonMapper JSON = new JsonMapper();

  private final ChromeDriver driver;
  private final WebDriverWait wait;
  private final URI portal;

  private Browser(ChromeDriver driver, URI portal) {
    this.driver = driver;
    this.portal = portal;
    this.wait = new WebDriverWait(driver, LONGEST_WAIT, Duration.ofMillis(50));
    wait.ignoring(StaleElementReferenceException.class);
  }

  /** Whether this machine has Chromium and its driver. */
  static boolean isInstalled() {
    return onPath("chromium").isPresent() && onPath("chromedriver").isPresent();
  }

  static Browser at(URI portal) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(onPath("chromium").orElseThrow().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=id-ID");
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(onPath("chromedriver").orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options), portal);
    browser.isDesktop();
    return browser;
  }

  private static Optional<Path> onPath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .map(directory -> Path.of(directory, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  void isDesktop() {
    driver.manage().window().setSize(new Dimension(1280, 900));
  }

  void isPhone() {
    driver.manage().window().setSize(new Dimension(390, 844));
  }

  void signIn(String account) {
    driver.get(portal + "/");
    click("#sign-in");
    type("account", account);
    type("password", "demo");
    click("button[type=submit]");
    shown(".shell");
  }

  void signOut() {
    click(".sign-out");
    shown("#sign-in");
  }

  /** A page of the portal, for example {@code cases?box=ALL}. */
  void open(String page) {
    driver.get(portal + "/#/" + page);
  }

  void reload() {
    driver.navigate().refresh();
  }

  /** The element when it is there and can be seen. */
  WebElement shown(String css) {
    return wait.until(d ->
        d.findElements(By.cssSelector(css)).stream()
            .filter(WebElement::isDisplayed)
            .findFirst()
            .orElse(null));
  }

  void gone(String css) {
    wait.until(d -> d.findElements(By.cssSelector(css)).isEmpty());
  }

  boolean has(String css) {
    return !driver.findElements(By.cssSelector(css)).isEmpty();
  }

  List<String> texts(String css) {
    return driver.findElements(By.cssSelector(css)).stream().map(WebElement::getText).toList();
  }

  /** Waits until the element says so. */
  void says(String css, String text) {
    wait.until(d ->
        d.findElements(By.cssSelector(css)).stream().anyMatch(e -> e.getText().contains(text)));
  }

  void click(String css) {
    wait.until(d -> {
      WebElement element = shown(css);
      script("arguments[0].scrollIntoView({block: 'center'})", element);
      element.click();
      return true;
    });
  }

  void type(String name, String text) {
    WebElement field = shown("[name='" + name + "']");
    field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    field.sendKeys(text);
  }

  String value(String name) {
    return shown("[name='" + name + "']").getDomProperty("value");
  }

  /** A date, whatever order the browser's locale types it in. */
  void date(String name, String day) {
    set(shown("[name='" + name + "']"), day);
  }

  /** Fills a field of one of several forms: a text, a date or a choice. */
  void fill(String css, String value) {
    WebElement field = shown(css);
    if ("text".equals(field.getDomProperty("type"))) {
      field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
      field.sendKeys(value);
    } else {
      set(field, value);
    }
  }

  private void set(WebElement field, String value) {
    script(
        "const [field, value] = arguments;"
            + "field.value = value;"
            + "field.dispatchEvent(new Event('input', {bubbles: true}));"
            + "field.dispatchEvent(new Event('change', {bubbles: true}));",
        field,
        value);
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  String address() {
    return driver.getCurrentUrl();
  }

  /** What the service says to whoever is signed in. */
  JsonNode read(String path) {
    Object body =
        driver.executeAsyncScript(
            "const [path, done] = arguments;"
                + "const token = JSON.parse(sessionStorage['sistem-kerja.session']).accessToken;"
                + "fetch(path, {headers: {Authorization: 'Bearer ' + token}})"
                + "  .then(answer => answer.text()).then(done, e => done(String(e)));",
            path);
    return JSON.readTree(String.valueOf(body));
  }

  /** What axe finds against WCAG 2.1 AA on the page as it is. */
  List<String> barriers() {
    script(AXE);
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];"
                + "axe.run({runOnly: {type: 'tag', values: tags}}).then(result => done("
                + "  result.violations.map(v => v.id + ': '"
                + "    + v.nodes.map(n => n.target + ' ' + n.html).join('; '))),"
                + "  e => done(['axe failed: ' + e]));");
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static String axe() {
    try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Errors on the console since the last call: scripts that failed, what the policy blocked. */
  List<String> errors() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(e -> e.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        // a refusal that the page shows is logged by the browser as well
        .filter(message -> !message.contains("Failed to load resource"))
        .toList();
  }

  @Override
  public void close() {
    driver.quit();
  }
}
