package org.fiche.page.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The browser that {@code FICHE_CHROMIUM} names. */
final class Chromium implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final double PATIENCE = 120_000;

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(String executable) {
    this.playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    this.browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(executable))
                    .setArgs(FLAGS));
  }

  /** Skips the tests that need it where there is none. */
  static Chromium start() {
    var executable = System.getenv("FICHE_CHROMIUM");
    Assumptions.assumeTrue(executable != null, "FICHE_CHROMIUM names no browser");
    return new Chromium(String.valueOf(executable));
  }

  Page page(int width, ColorScheme colours) {
    return patient(
        new Browser.NewPageOptions()
            .setViewportSize(width, 900)
            .setColorScheme(colours)
            .setPermissions(List.of("clipboard-read", "clipboard-write")));
  }

  Page withoutScripts() {
    return patient(new Browser.NewPageOptions().setJavaScriptEnabled(false));
  }

  /** A machine that does much at a time is slow, and not wrong. */
  private Page patient(Browser.NewPageOptions options) {
    var page = browser.newPage(options);
    page.setDefaultTimeout(PATIENCE);
    return page;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
