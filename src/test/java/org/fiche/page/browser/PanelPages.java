package org.fiche.page.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.fiche.observation.WorldOfFigures;
import org.junit.jupiter.api.BeforeEach;

/** Opens panels in a real browser, on the figures of the small world. */
abstract class PanelPages extends Pages {

  @Inject WorldOfFigures world;

  @BeforeEach
  void figuresStand() throws SQLException, InterruptedException {
    world.stands();
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
