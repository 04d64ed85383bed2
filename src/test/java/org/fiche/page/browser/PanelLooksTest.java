package org.fiche.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fiche.testing.OwnDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How the panel looks and what it weighs. Pictures of its views stay in {@code target/screenshots}.
 */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PanelLooksTest extends PanelPages {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @ParameterizedTest
  @CsvSource({
    "en/cards/stat_003_014?area=44021, LIGHT, 1280",
    "nl/cards/stat_003_014?area=44021&ci=1, DARK, 1280",
    "fr/cards/stat_003_014?area=44021, DARK, 320",
    "fr/cards/stat_003_014?view=map&area=44021, LIGHT, 1280",
    "de/cards/stat_003_014?view=map, DARK, 1280",
    "nl/cards/stat_003_014?view=map, LIGHT, 320",
    "en/cards/cube_003_014?view=breakdown&by=age_group, LIGHT, 1280",
    "de/cards/cube_003_014?view=breakdown&by=pyramid&ci=1, DARK, 1280",
    "fr/cards/cube_003_014?view=breakdown&by=pyramid, LIGHT, 320",
    "en/cards/stat_003_001?view=table&rows=map, LIGHT, 1280",
    "nl/cards/stat_003_001?view=table, DARK, 320",
    "en/cards/stat_003_014?view=breakdown, LIGHT, 320",
    "nl/cards/cube_003_014, DARK, 320",
    "de/embed/, LIGHT, 640"
  })
  void viewIsAccessibleAndNeedsNoSidewaysScrolling(String address, ColorScheme colours, int width)
      throws IOException {
    var asked = address.equals("de/embed/") ? "embed/de/stat_003_014?view=map" : address;
    try (var page = open(asked, width, colours)) {
      if (page.locator(".chart").count() > 0) {
        draw(page);
      }
      Files.createDirectories(SCREENSHOTS);
      var name = asked.replaceAll("[^a-z0-9_]+", "-") + "-" + colours + "-" + width + ".png";
      page.locator("#panel")
          .screenshot(
              new com.microsoft.playwright.Locator.ScreenshotOptions()
                  .setPath(SCREENSHOTS.resolve(name)));
      page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
      var found = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
      assertThat(found).as(found.toString()).isEmpty();
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
    }
  }

  @Test
  void forcedColoursKeepEveryView() {
    for (var view : List.of("trend", "map")) {
      try (var page = open("en/cards/stat_003_014?view=" + view, 1280, ColorScheme.DARK)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        draw(page);
        assertThat(page.locator(".drawn svg path").count()).isPositive();
      }
    }
  }

  @Test
  void drawingBreaksNoPolicyAndAsksNoOtherHost() {
    try (var page = chromium.page(1280, ColorScheme.LIGHT)) {
      var said = new ArrayList<String>();
      var asked = new ArrayList<String>();
      page.onConsoleMessage(message -> said.add(message.text()));
      page.onPageError(said::add);
      page.onRequest(request -> asked.add(request.url()));
      page.navigate(site + "en/cards/stat_003_014?view=map");
      draw(page);
      assertThat(said).isEmpty();
      assertThat(asked).allMatch(url -> url.startsWith(site.toString()));
    }
  }

  @Test
  void pageStaysLightAndStill() {
    try (var page = chromium.page(1280, ColorScheme.LIGHT)) {
      page.addInitScript(
          "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(each => { if"
              + " (!each.hadRecentInput) window.shift += each.value; })).observe({type:"
              + " 'layout-shift', buffered: true});new PerformanceObserver(list => { window.painted"
              + " = list.getEntries().at(-1).startTime; }).observe({type:"
              + " 'largest-contentful-paint', buffered: true});");
      var weights = new ArrayList<Integer>();
      page.onRequestFinished(request -> weights.add(request.sizes().responseBodySize));
      page.setViewportSize(1280, 600);
      page.navigate(site + "en/cards/stat_003_014");
      page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
      int closed = sum(weights);
      draw(page);
      page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
      int open = sum(weights);
      System.out.printf(
          "panel: %d bytes, drawn %d bytes, shift %s, largest paint %s ms%n",
          closed, open, page.evaluate("window.shift"), page.evaluate("window.painted"));
      assertThat(closed).isBetween(5_000, 60_000);
      assertThat(open).isBetween(60_000, 250_000);
      assertThat(((Number) page.evaluate("window.shift")).doubleValue()).isLessThanOrEqualTo(0.02);
    }
  }

  private static int sum(List<Integer> weights) {
    return weights.stream().mapToInt(Integer::intValue).sum();
  }
}
