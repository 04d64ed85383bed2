package org.fiche.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.fiche.card.Indicator;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.testing.OwnDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How the panel looks and what it weighs. Pictures of its views stay in {@code target/screenshots}.
 */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PanelLooksTest extends PanelPages {

  /** Each view and kind of picture once, in each language, theme and width. */
  private static final String VIEWS =
      """
      fr/cards/stat_003_014?area=44021, DARK, 320
      nl/cards/stat_003_014?area=44021&ci=1, DARK, 1280
      de/cards/stat_003_014?view=map, LIGHT, 1280
      fr/cards/cube_003_014?view=breakdown&by=pyramid, LIGHT, 320
      en/cards/stat_003_014?view=breakdown, LIGHT, 320
      nl/cards/stat_003_001?view=table, DARK, 320
      """;

  private static final String OTHER_VIEWS =
      """
      en/cards/stat_003_014?area=44021, LIGHT, 1280
      fr/cards/stat_003_014?view=map&area=44021, LIGHT, 1280
      de/cards/stat_003_014?view=map, DARK, 1280
      nl/cards/stat_003_014?view=map, LIGHT, 320
      en/cards/cube_003_014?view=breakdown&by=age_group, LIGHT, 1280
      de/cards/cube_003_014?view=breakdown&by=pyramid&ci=1, DARK, 1280
      en/cards/stat_003_001?view=table&rows=map, LIGHT, 1280
      nl/cards/cube_003_014, DARK, 320
      embed/de/stat_003_014?view=map, LIGHT, 640
      """;

  @Inject CurrentCatalogue current;

  /**
   * The page around the panel is looked at elsewhere, and rows of a table that come from one line
   * of a template are looked at a dozen times: axe needs a minute for 565 of them.
   */
  @ParameterizedTest
  @CsvSource(textBlock = VIEWS)
  void viewIsAccessibleAndNeedsNoSidewaysScrolling(String address, ColorScheme colours, int width)
      throws IOException {
    try (var page = pictured(address, width, colours)) {
      page.evaluate(
          "document.querySelectorAll('#panel tbody tr:nth-child(n+13)').forEach(row =>"
              + " row.remove());document.querySelectorAll('#panel details').forEach(each =>"
              + " each.open = true)");
      isClean(new AxeBuilder(page).include("#panel"));
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
          .isEqualTo(true);
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource(textBlock = VIEWS + OTHER_VIEWS)
  void wholePageRoundAViewIsAccessible(String address, ColorScheme colours, int width)
      throws IOException {
    try (var page = pictured(address, width, colours)) {
      isAccessibleAndNarrow(page);
    }
  }

  private Page pictured(String address, int width, ColorScheme colours) throws IOException {
    var page = open(address, width, colours);
    if (page.locator(".chart").count() > 0) {
      draw(page);
    }
    Files.createDirectories(SCREENSHOTS);
    var name = address.replaceAll("[^a-z0-9_]+", "-") + "-" + colours + "-" + width + ".png";
    page.locator("#panel")
        .screenshot(new Locator.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name)));
    return page;
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(strings = {"trend", "map", "breakdown", "table"})
  void everyIndicatorIsDrawnWithoutAWordOnTheConsole(String view) {
    for (var indicator : current.get().orElseThrow().cards(Indicator.class)) {
      try (var page = chromium.page(1280, ColorScheme.LIGHT)) {
        var said = new ArrayList<String>();
        page.onConsoleMessage(message -> said.add(message.text()));
        page.onPageError(said::add);
        page.navigate(site + "en/cards/" + indicator.code() + "?view=" + view);
        boolean lacks = view.equals("breakdown") && indicator.dimensions().isEmpty();
        if (!view.equals("table") && !lacks) {
          draw(page);
          assertThat(page.locator(".drawn svg path").count()).as(page.url()).isPositive();
        }
        assertThat(page.locator("#panel tbody tr").count() == 0).as(page.url()).isEqualTo(lacks);
        assertThat(said).as(page.url()).isEmpty();
        page.evaluate(
            "document.querySelectorAll('#panel tbody tr:nth-child(n+13)').forEach(row =>"
                + " row.remove())");
        isClean(new AxeBuilder(page).include("#panel"));
      }
    }
  }

  @Test
  void legendShowsWhatIsDrawn() {
    try (var page = drawn("fr/cards/stat_003_001?area=44021&area=62063")) {
      var shapes = page.locator(".legend .dot").all();
      assertThat(shapes).hasSize(4);
      assertThat(shapes.stream().map(each -> each.getAttribute("d"))).doesNotHaveDuplicates();
      assertThat(page.locator(".drawn svg text").allTextContents()).contains("rupture de série");
      assertThat(page.textContent(".chart-figure .unit")).startsWith("% · 2021");
    }
    try (var page = drawn("de/cards/cube_003_014?view=map&sex=F")) {
      assertThat(page.textContent(".chart-figure .unit")).endsWith("· Frauen");
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
