package org.fiche.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader puts cards on a list, orders them, shares them: with scripts and without. */
@QuarkusTest
class ListBrowserTest extends Pages {

  private static final String THREE = "list?codes=stat_003_014,REGCONTACT,medical-house";

  @SuppressWarnings("unchecked")
  private static List<String> codes(Page page) {
    return (List<String>)
        page.evaluate("[...document.querySelectorAll('.own .hit .code')].map(e => e.textContent)");
  }

  private static void said(Page page, String words) {
    page.waitForFunction(
        "words => document.getElementById('live').textContent.includes(words)", words);
  }

  @ParameterizedTest
  @CsvSource({
    "fr, LIGHT, 1280, ''",
    "nl, DARK, 1280, ''",
    "de, LIGHT, 320, ''",
    "en, DARK, 320, ''",
    "de, LIGHT, 320, ',stat_003_01'",
    "fr, LIGHT, 1280, ',stat_003_01'"
  })
  void listIsAccessibleAndNeedsNoSidewaysScrolling(
      String language, ColorScheme colours, int width, String more) throws IOException {
    try (var page = chromium.page(width, colours)) {
      page.navigate(site + language + "/" + THREE + more);
      look(page, "list-%s-%s-%d%s".formatted(language, colours, width, more.replace(",", "-")));
      page.navigate(site + language + "/list");
      look(page, "list-empty-%s-%s-%d".formatted(language, colours, width));
    }
  }

  private static void look(Page page, String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    var path = SCREENSHOTS.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(path));
    isAccessibleAndNarrow(page);
  }

  @Test
  void cardsOfSeveralPagesComeTogether() {
    try (var page = open("en/cards/stat_003_014")) {
      page.click(".card > .keeping a");
      said(page, "Added to my list: stat_003_014 (1)");
      assertThat(page.url()).endsWith("/en/cards/stat_003_014");
      page.navigate(site + "en/search?q=medical+house");
      page.focus("#at-medical-house");
      page.keyboard().press("Enter");
      said(page, "Added to my list: medical-house (2)");
      page.navigate(site + "en/keywords/costs");
      page.locator("main a[data-keep]").first().click();
      said(page, "(3)");
      page.locator("main a[data-keep]").first().click();
      said(page, "Removed from my list");
      assertThat(page.textContent(".own-list").strip()).isEqualTo("My list 2");
      page.click(".own-list");
      page.waitForURL("**/en/list?codes=stat_003_014,medical-house");
      assertThat(codes(page)).containsExactly("stat_003_014_At", "medical-house");
    }
  }

  @Test
  void listIsOrderedByKeyboardWithoutLoadingThePageAgain() {
    try (var page = open("en/" + THREE)) {
      page.evaluate("window.stayed = true");
      page.focus("#up-medical-house");
      page.keyboard().press("Enter");
      said(page, "Moved: medical-house (2)");
      assertThat(focus(page)).isEqualTo("up-medical-house");
      page.keyboard().press("Enter");
      said(page, "Moved: medical-house (1)");
      assertThat(focus(page)).isEqualTo("down-medical-house");
      assertThat(codes(page)).containsExactly("medical-house", "stat_003_014_At", "REGCONTACT_Gp");
      assertThat(page.url()).endsWith("?codes=medical-house,stat_003_014,REGCONTACT");
      page.focus("#off-stat_003_014");
      page.keyboard().press("Enter");
      said(page, "Removed from my list: stat_003_014 (2)");
      assertThat(focus(page)).isEqualTo("off-REGCONTACT");
      assertThat(page.getAttribute(".langs a[lang=fr]", "href"))
          .isEqualTo("/fr/list?codes=medical-house,REGCONTACT");
      assertThat(page.evaluate("window.stayed")).isEqualTo(true);
      page.goBack();
      page.waitForSelector("#off-stat_003_014");
      assertThat(codes(page)).hasSize(3);
    }
  }

  private static Object focus(Page page) {
    return page.evaluate("document.activeElement.id");
  }

  @Test
  void addressIsCopiedAndAnnounced() {
    try (var page = open("en/" + THREE)) {
      page.click("[data-copy=share]");
      said(page, "Copied: ");
      assertThat((String) page.evaluate("navigator.clipboard.readText()")).endsWith("/en/" + THREE);
    }
  }

  @Test
  void everythingIsKeptInTheAddressWithoutScripts() {
    try (var page = chromium.withoutScripts()) {
      page.navigate(site + "en/cards/stat_003_014");
      page.press(".card > .keeping a", "Enter");
      page.waitForURL("**/en/list?codes=stat_003_014");
      page.press("text=Look for cards to add", "Enter");
      page.waitForURL("**/en/search?list=stat_003_014");
      page.fill("input[name=q]", "medical house");
      page.press("input[name=q]", "Enter");
      page.waitForURL("**q=medical+house**");
      page.press("#at-medical-house", "Enter");
      page.waitForURL("**list=stat_003_014,medical-house**");
      page.press(".own-list", "Enter");
      page.waitForURL("**/en/list?codes=stat_003_014,medical-house");
      page.press("#down-stat_003_014", "Enter");
      page.waitForURL("**/en/list?codes=medical-house,stat_003_014");
      page.fill("#codes", "dim-sex");
      page.press("#codes", "Enter");
      page.waitForURL("**/en/list?codes=medical-house,stat_003_014,dim-sex");
      assertThat(codes(page)).hasSize(3);
    }
  }
}
