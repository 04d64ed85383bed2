package org.fiche.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
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
import org.junit.jupiter.params.provider.ValueSource;

/** The panel as somebody uses it: by pointer, by keyboard, without scripts. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PanelBrowserTest extends PanelPages {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final String MAP = "en/cards/stat_003_014?view=map";

  /** Every figure of the picture, by keyboard: read out, in the box, and in the table. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "en/cards/stat_003_014?area=44021&alone=1",
        "fr/cards/stat_003_001?area=11002&alone=1&ci=1",
        "en/cards/cube_003_014?view=breakdown&by=age_group",
        "de/cards/stat_003_014?view=map&level=province"
      })
  void keyboardReadsTheNumbersOfTheTable(String address) {
    try (var page = drawn(address)) {
      page.focus(".chart");
      page.keyboard().press("Home");
      var read = new ArrayList<String>();
      for (var key :
          List.of("ArrowRight", "ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft", "End")) {
        page.keyboard().press(key);
        var row = page.locator("tr.marked");
        var value = row.locator("[data-of=value]").textContent().strip();
        var shown = page.textContent(".reading .figure [data-of=value]").strip();
        assertThat(shown).isEqualTo(value.isEmpty() ? "–" : value);
        page.waitForFunction(
            "shown => document.getElementById('live').textContent.includes(shown)", shown);
        read.add(row.getAttribute("data-a") + row.getAttribute("data-x"));
      }
      assertThat(read.stream().distinct().count()).isGreaterThan(1);
    }
  }

  @Test
  void pointerReadsAndChoosesAnAreaOfTheMap() {
    try (var page = drawn(MAP)) {
      var box = page.locator(".chart").boundingBox();
      page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
      page.waitForURL("**area=**");
      page.waitForSelector(".chosen li");
      var name = page.textContent(".chosen li").replace("×", "").strip();
      assertThat(page.textContent(".reading [data-of=name]")).startsWith(name);
      page.click(".views a >> nth=0");
      page.waitForSelector(".panel[data-view=trend]");
      assertThat(page.textContent(".legend")).contains(name, "Belgium");
    }
  }

  @Test
  void typedPlaceIsOfferedAndAdded() {
    try (var page = open("nl/cards/stat_003_014", 1280, ColorScheme.LIGHT)) {
      page.locator("#panel-place").pressSequentially("luik");
      page.waitForSelector("#place-0");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.waitForSelector(".chosen li");
      assertThat(page.url()).contains("area=62063");
      assertThat(page.textContent(".said")).contains("Luik");
    }
  }

  @Test
  void yearIsSteppedAndPlayedUnlessMotionIsUnwelcome() {
    try (var page = drawn(MAP + "&year=2021")) {
      page.click("#panel-after");
      page.waitForURL("**year=2022**");
      page.click("#panel-play");
      page.waitForFunction("() => !location.search.includes('year=2022')");
      page.click("#panel-play");
    }
    try (var page = chromium.page(1280, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
      page.navigate(site + MAP);
      page.waitForSelector("#panel-after");
      assertThat(page.locator("#panel-play").count()).isZero();
    }
  }

  @Test
  void pictureCarriesTitleReferenceAndNotice() throws IOException {
    try (var page = drawn("en/cards/stat_003_014?area=44021")) {
      page.click(".take > summary");
      var svg = page.waitForDownload(() -> page.click("[data-picture=svg]"));
      var text = Files.readString(svg.path());
      assertThat(text)
          .contains(
              "Mean GP contacts",
              "IMA_AIM (",
              "Demonstration data",
              "/en/cards/stat_003_014?area=44021");
      var png = page.waitForDownload(() -> page.click("[data-picture=png]"));
      Files.createDirectories(SCREENSHOTS);
      png.saveAs(SCREENSHOTS.resolve("taken.png"));
      assertThat(Files.size(png.path())).isGreaterThan(20_000);
    }
  }

  @Test
  void tableIsSortedAndCopied() {
    try (var page = open("en/cards/stat_003_014?view=table&rows=map", 1280, ColorScheme.LIGHT)) {
      page.click("#panel-table thead a >> text=Value");
      page.waitForSelector("th[aria-sort=ascending]");
      page.click("#panel-table thead a >> text=Value");
      page.waitForSelector("th[aria-sort=descending]");
      page.click("[data-table]");
      page.waitForFunction("() => document.getElementById('live').textContent !== ''");
      assertThat((String) page.evaluate("navigator.clipboard.readText()"))
          .startsWith("Area\tYear\tValue")
          .hasLineCount(566);
    }
  }

  @Test
  void everythingIsChosenWithoutScripts() {
    try (var page = chromium.withoutScripts()) {
      page.navigate(site + "en/cards/cube_003_014");
      assertThat(page.locator(".chart svg .line").count()).isEqualTo(1);
      page.fill("#panel-place", "Ghent");
      page.selectOption("#panel-sex", "F");
      page.press("#panel-place", "Enter");
      assertThat(page.url()).contains("place=Ghent").contains("sex=F");
      assertThat(page.locator(".chart svg .line").count()).isEqualTo(3);
      // By keyboard: without scripts a browser tells nobody when a link stands still.
      page.press(".views a >> text=Map", "Enter");
      page.waitForURL("**view=map**");
      assertThat(page.locator(".chart use").count()).isEqualTo(565);
      page.press(".views a >> text=Table", "Enter");
      page.waitForURL("**view=table**");
      assertThat(page.locator("#panel-table tbody tr").count()).isEqualTo(565);
    }
  }
}
