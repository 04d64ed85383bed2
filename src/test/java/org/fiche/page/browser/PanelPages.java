package org.fiche.page.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import org.fiche.observation.WorldOfFigures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** Opens panels in a real browser, on the figures of the small world. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PanelPages {

  @TestHTTPResource("/")
  URI site;

  @Inject WorldOfFigures world;

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

  @BeforeEach
  void figuresStand() throws SQLException, InterruptedException {
    world.stands();
  }

  Page open(String address, int width, ColorScheme colours) {
    var page = chromium.page(width, colours);
    page.navigate(site + address);
    return page;
  }

  Page drawn(String address) {
    var page = open(address, 1280, ColorScheme.LIGHT);
    draw(page);
    return page;
  }

  static void draw(Page page) {
    page.locator(".chart").scrollIntoViewIfNeeded();
    page.waitForSelector(".drawn svg");
  }
}
