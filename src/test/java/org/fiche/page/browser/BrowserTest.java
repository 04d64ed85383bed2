package org.fiche.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in a real browser: accessible, narrow, by keyboard, without scripts. */
@QuarkusTest
class BrowserTest extends Pages {

  /** Each layout once, in each language, theme and width. */
  private static final String PAGES =
      """
      fr/, LIGHT, 1280
      nl/cards/stat_003_014, DARK, 1280
      nl/cards/stat_003_014, DARK, 320
      de/cards/codes-imaging, LIGHT, 320
      de/search?q=arzt, LIGHT, 1280
      de/search?q=arzt, DARK, 320
      en/cards/nothing, LIGHT, 1280
      fr/, DARK, 320
      en/cards/PP1010, LIGHT, 1280
      fr/glossary, LIGHT, 320
      en/status, DARK, 320
      """;

  private static final String OTHER_PAGES =
      """
      fr/, DARK, 1280
      fr/, LIGHT, 320
      nl/cards/stat_003_014, LIGHT, 1280
      de/search?q=arzt, DARK, 1280
      de/search?q=arzt, LIGHT, 320
      en/search?q=zzzz, LIGHT, 1280
      en/cards/Gp, DARK, 320
      fr/about, DARK, 1280
      nl/status, LIGHT, 320
      en/cards/PP1010, DARK, 320
      fr/cards/active-practice, DARK, 320
      nl/cards/dim-sex, DARK, 320
      en/cards/codes-imaging, DARK, 320
      en/cards/keyfigure-imaging, DARK, 320
      fr/keywords, DARK, 320
      fr/glossary, DARK, 320
      nl/changes, DARK, 320
      de/about, DARK, 320
      en/cards/nothing, DARK, 320
      """;

  @ParameterizedTest
  @CsvSource(textBlock = PAGES)
  void pageIsAccessibleAndNeedsNoSidewaysScrolling(String address, ColorScheme colours, int width) {
    try (var page = open(address, width, colours)) {
      isAccessibleAndNarrow(page);
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @CsvSource(textBlock = OTHER_PAGES)
  void otherPagesAreAsAccessible(String address, ColorScheme colours, int width) {
    pageIsAccessibleAndNeedsNoSidewaysScrolling(address, colours, width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr/", "en/cards/stat_003_014", "nl/search?q=DMG", "de/glossary"})
  void pageAsksNoOtherHostAndBreaksNoPolicy(String address) {
    try (var page = chromium.page(1280, ColorScheme.LIGHT)) {
      var asked = new ArrayList<String>();
      var said = new ArrayList<String>();
      page.onRequest(request -> asked.add(request.url()));
      page.onConsoleMessage(message -> said.add(message.text()));
      page.onPageError(said::add);
      page.navigate(site + address);
      page.waitForLoadState();
      assertThat(asked).hasSizeGreaterThan(3).allMatch(url -> url.startsWith(site.toString()));
      assertThat(said).isEmpty();
    }
  }

  @Test
  void keyboardAloneFindsACard() {
    try (var page = open("en/", 1280, ColorScheme.LIGHT)) {
      page.keyboard().press("Tab");
      assertThat(focused(page)).isEqualTo("Skip to the content");
      tabTo(page, "INPUT");
      page.keyboard().type("medical house");
      page.waitForSelector("[role=option]");
      assertThat(page.getAttribute("input[data-suggest]", "aria-expanded")).isEqualTo("true");
      page.keyboard().press("ArrowDown");
      assertThat(page.getAttribute("input[data-suggest]", "aria-activedescendant"))
          .isEqualTo("suggestion-0");
      assertThat(page.getAttribute("#suggestion-0", "aria-selected")).isEqualTo("true");
      page.keyboard().press("Escape");
      assertThat(page.getAttribute("input[data-suggest]", "aria-expanded")).isEqualTo("false");
      assertThat(page.inputValue("input[data-suggest]")).isEqualTo("medical house");
      page.keyboard().press("Enter");
      page.waitForURL("**/search?q=medical+house");
      page.focus(".hit a");
      page.keyboard().press("Enter");
      page.waitForURL("**/cards/**");
    }
  }

  @Test
  void suggestionIsOpenedByKeyboard() {
    try (var page = open("fr/", 1280, ColorScheme.LIGHT)) {
      page.focus("input[data-suggest]");
      page.keyboard().type("003_014");
      page.waitForSelector("[role=option]");
      announced(page, "");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Enter");
      page.waitForURL("**/fr/cards/*_003_014");
    }
  }

  @Test
  void copiedReferenceIsOnTheClipboardAndAnnounced() {
    try (var page = open("en/cards/stat_003_014", 1280, ColorScheme.LIGHT)) {
      page.click("[data-copy=reference]");
      announced(page, "");
      assertThat(page.textContent("#live")).startsWith("Copied: IMA_AIM (25/09/2025)");
      assertThat(page.evaluate("navigator.clipboard.readText()"))
          .isEqualTo(page.textContent("#reference"));
    }
  }

  @Test
  void referenceInAStyleIsCopiedWithItsItalics() {
    try (var page = open("en/cards/stat_003_014/cite?style=apa")) {
      page.click("[data-rich]");
      announced(page, "");
      assertThat(
              page.evaluate(
                  "async () => (await (await"
                      + " navigator.clipboard.read())[0].getType('text/html')).text()"))
          .asString()
          .contains("<i>Mean GP contacts</i>");
      assertThat(page.evaluate("navigator.clipboard.readText()"))
          .asString()
          .contains("Mean GP contacts")
          .doesNotContain("<i>");
    }
  }

  @Test
  void filterIsAppliedWhenItChanges() {
    try (var page = open("en/search?q=contact", 1280, ColorScheme.LIGHT)) {
      page.check("input[name=kind][value=concept]");
      page.waitForURL("**kind=concept**");
      assertThat(page.isChecked("input[name=kind][value=concept]")).isTrue();
    }
  }

  @Test
  void everythingReadsSearchesAndFiltersWithoutScripts() {
    try (var page = chromium.withoutScripts()) {
      page.navigate(site + "en/");
      page.fill("input[name=q]", "medical house");
      page.click(".search button");
      page.check("input[name=kind][value=concept]");
      page.click(".apply");
      page.click(".hit a");
      assertThat(page.url()).contains("/en/cards/");
      assertThat(page.isVisible(".copy")).isFalse();
      assertThat(page.isVisible("#reference")).isTrue();
    }
  }

  @Test
  void printedCardHasNoControls() {
    try (var page = open("fr/cards/stat_003_014", 1280, ColorScheme.LIGHT)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertThat(page.isVisible(".masthead")).isFalse();
      assertThat(page.isVisible(".copy")).isFalse();
      assertThat(page.isVisible("#reference")).isTrue();
    }
  }

  private static Object focused(Page page) {
    return page.evaluate("document.activeElement.textContent.trim()");
  }

  private static void tabTo(Page page, String element) {
    for (int presses = 0; presses < 30; presses++) {
      page.keyboard().press("Tab");
      if (element.equals(page.evaluate("document.activeElement.tagName"))) {
        return;
      }
    }
    throw new AssertionError("No " + element + " within 30 presses of Tab");
  }
}
