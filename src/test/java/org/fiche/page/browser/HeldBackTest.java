package org.fiche.page.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.fiche.observation.HoldsBackFew;
import org.fiche.testing.Downloads;
import org.fiche.testing.OwnDatabase;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A figure that is held back is seen as such in every view, and is told in none. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class HeldBackTest extends PanelPages {

  /** Of the five towns of the small world, one has fewer people of 75 and over. */
  private static final int PEOPLE = 105;

  private static final String MAP = "en/cards/cube_003_014?view=map&age_group=75%2B&year=2023";

  private static final String TREND = "en/cards/cube_003_014?age_group=75%2B&area=23027&alone=1";

  private static final String GROUPS =
      "en/cards/cube_003_014?view=breakdown&by=age_group&year=2023";

  @Inject HoldsBackFew control;

  @BeforeEach
  void holdBack() {
    control.fewerThan(PEOPLE);
  }

  @AfterEach
  void letThrough() {
    control.fewerThan(0);
  }

  private static long heldBack(Page page) {
    var file = page.getAttribute("#panel .downloads a[href*='.csv']", "href");
    var lines =
        Downloads.csv(file).stream()
            .filter(line -> line.getField("status").equals("suppressed"))
            .toList();
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(
                        List.of("value", "numerator", "denominator").stream().map(line::getField))
                    .containsOnly(""));
    return lines.size();
  }

  @Test
  void mapHatchesWhatIsHeldBackAndDotsWhatIsMissing() {
    try (var page = drawn(MAP)) {
      assertThat(heldBack(page)).isEqualTo(1);
      assertThat(page.locator("tr[data-n=suppressed]").count()).isEqualTo(1);
      assertThat(page.textContent(".said"))
          .contains("1 figure suppressed (statistical confidentiality). 560 without a figure.");
      assertThat(page.locator(".drawn svg path[fill=none]").count()).isEqualTo(1);
      var still =
          Jsoup.parse(given().urlEncodingEnabled(false).get("/" + MAP).asString()).select("use");
      assertThat(still.select("[fill='url(#hatched)']")).hasSize(1);
      assertThat(still.select("[fill='url(#dotted)']")).hasSize(560);
      assertThat(still.select(".k1, .k2, .k3, .k4")).hasSize(4);
      page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
      page.waitForDownload(() -> page.click("[data-picture=png]"))
          .saveAs(SCREENSHOTS.resolve("held-back.png"));
    }
  }

  @Test
  void keyboardReadsThatAFigureIsHeldBack() {
    try (var page = drawn(GROUPS)) {
      page.focus(".chart");
      page.keyboard().press("Home");
      assertThat(page.locator("tr.marked[data-n=suppressed]").count()).isEqualTo(1);
      assertThat(page.textContent(".reading .figure [data-of=value]").strip()).isEqualTo("–");
      assertThat(page.textContent(".reading"))
          .contains("Statistical confidentiality protects this figure");
      announced(page, "Statistical confidentiality");
    }
  }

  @Test
  void trendSaysWhyThereAreNoFigures() {
    try (var page = open(TREND)) {
      assertThat(page.textContent(".said"))
          .contains(
              "Halle (Halle-Vilvoorde) (75 years and over): 3 figures suppressed (statistical"
                  + " confidentiality).");
      assertThat(page.locator(".chart").count()).isZero();
      assertThat(page.textContent(".note"))
          .contains("Nothing to show for Halle (Halle-Vilvoorde) (75 years and over): Statistical");
      assertThat(page.locator(".note a").allTextContents())
          .containsExactly("Arrondissement of Halle-Vilvoorde", "all people together");
      assertThat(page.locator("#panel-table tbody tr").allTextContents())
          .hasSize(3)
          .allSatisfy(
              row -> assertThat(row).endsWith("Statistical confidentiality protects this figure"));
      page.locator(".note a").last().click();
      page.waitForSelector(".chart");
    }
  }

  @Test
  void breakdownSaysHowManyGroupsAreHeldBack() {
    try (var page = open(GROUPS)) {
      assertThat(heldBack(page)).isEqualTo(1);
      assertThat(page.textContent(".said"))
          .contains("; 1 figure suppressed (statistical confidentiality).");
    }
  }

  @Test
  void changedThresholdChangesTheEntityTag() {
    var address = "/data/stat_003_014.csv?level=municipality&year=2023";
    var before = given().get(address).header("ETag");
    control.fewerThan(0);
    var after = given().header("If-None-Match", before).get(address);
    assertThat(after.statusCode()).isEqualTo(200);
    assertThat(after.asString()).doesNotContain("suppressed");
  }
}
