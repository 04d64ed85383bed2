package org.fiche.page.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Opens pages in a real browser, one browser for all tests of a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Pages {

  static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @TestHTTPResource("/")
  URI site;

  Chromium chromium;

  @BeforeAll
  void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  Page open(String address, int width, ColorScheme colours) {
    var page = chromium.page(width, colours);
    page.navigate(site + address);
    return page;
  }

  Page open(String address) {
    return open(address, 1280, ColorScheme.LIGHT);
  }

  /** Whatever a reader can open is opened, so that it is looked at too. */
  static void isAccessibleAndNarrow(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
    isClean(new AxeBuilder(page));
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  /** Waits for words in the live region; the policy of pages lets no script be read from text. */
  static void announced(Page page, String words) {
    page.locator("#live:not(:empty)")
        .filter(new Locator.FilterOptions().setHasText(words))
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
  }

  /** Axe over what the builder includes. */
  static void isClean(AxeBuilder axe) {
    var found = axe.withTags(RULES).analyze().getViolations();
    assertThat(found).as(found.toString()).isEmpty();
  }
}
