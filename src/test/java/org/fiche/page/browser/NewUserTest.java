package org.fiche.page.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.util.Comparator;
import org.fiche.testing.Downloads;
import org.fiche.testing.OwnDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody who never saw the site wants to know four things. From the start page on, every click,
 * choice and Enter counts; typing words does not. The answer is on the screen, and is the right
 * one.
 */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class NewUserTest extends PanelPages {

  private static final String NEWEST = "2023";

  /** The walk of one person. */
  private record Walk(Page page, int[] steps) {

    static Walk on(Page page) {
      return new Walk(page, new int[1]);
    }

    void clicks(String target) {
      page.locator(target).first().click();
      steps[0]++;
    }

    void types(String field, String words) {
      page.locator(field).first().fill(words);
      page.locator(field).first().press("Enter");
      steps[0]++;
    }

    void chooses(String field, String value) {
      page.selectOption(field, value);
      steps[0]++;
    }

    void took(String what, int most) {
      System.out.printf("new user: %s in %d steps%n", what, steps[0]);
      assertThat(steps[0]).as(what).isLessThanOrEqualTo(most);
    }
  }

  @BeforeEach
  void listsShowFigures() throws InterruptedException {
    for (int tries = 0; !given().get("/en/").asString().contains("class=\"glance\""); tries++) {
      assertThat(tries).isLessThan(600);
      Thread.sleep(100);
    }
  }

  private Walk begin() {
    return Walk.on(open("en/", 1280, ColorScheme.LIGHT));
  }

  private static String written(NamedCsvRecord line, int decimals) {
    return new BigDecimal(line.getField("value"))
        .setScale(decimals, RoundingMode.HALF_UP)
        .toPlainString();
  }

  @ParameterizedTest
  @CsvSource({
    "fr/, LIGHT, 1280",
    "de/, DARK, 320",
    "en/areas/municipality/44021, LIGHT, 1280",
    "nl/areas/sector/44021A00-, DARK, 1280",
    "de/areas/sector/44021A00-, LIGHT, 320",
    "en/search?q=contacts, LIGHT, 1280",
    "nl/cards/stat_003_014, DARK, 320"
  })
  void pagesWithFiguresAreAccessible(String address, ColorScheme colours, int width)
      throws IOException {
    try (var page = open(address, width, colours)) {
      var name = address.replaceAll("[^a-z0-9_]+", "-") + colours + "-" + width + ".png";
      var path = SCREENSHOTS.resolve("figures-" + name);
      page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(path));
      isAccessibleAndNarrow(page);
    }
  }

  @Test
  void trendInGhentTakesThreeSteps() {
    var walk = begin();
    try (var page = walk.page()) {
      walk.types("main input[name=q]", "visits to the doctor");
      walk.clicks(".hit:has-text('stat_003_014') h2 a");
      walk.types("#panel-place", "Ghent");
      page.waitForSelector(".chosen li:has-text('Ghent')");
      var said = page.locator(".said p").allTextContents();
      var ghent = Downloads.csv("/data/stat_003_014.csv?area=44021");
      assertThat(said)
          .anySatisfy(
              words ->
                  assertThat(words)
                      .contains(
                          "Ghent", written(ghent.getFirst(), 2), written(ghent.getLast(), 2)));
      walk.took("trend in Ghent", 3);
    }
  }

  @Test
  void trendInGhentIsOneStepFromThePageOfGhent() {
    var walk = Walk.on(open("en/areas/municipality/44021", 1280, ColorScheme.LIGHT));
    try (var page = walk.page()) {
      walk.clicks(".board tr:has-text('stat_003_014') th > a");
      page.waitForSelector(".chosen li:has-text('Ghent')");
      assertThat(page.locator(".views [aria-current]").textContent()).isEqualTo("Trend");
      walk.took("trend from the page of Ghent", 1);
    }
  }

  @Test
  void highestProvinceTakesThreeSteps() {
    var walk = begin();
    try (var page = walk.page()) {
      walk.clicks(".glimpses a:has-text('GP contacts')");
      walk.clicks(".views a >> text=Map");
      page.waitForSelector("#panel[data-view=map]");
      walk.chooses("#panel-level", "province");
      page.waitForURL("**level=province**");
      var highest =
          Downloads.csv("/data/stat_003_014.csv?level=province&lang=en&year=" + NEWEST).stream()
              .filter(line -> !line.getField("value").isEmpty())
              .max(Comparator.comparing(line -> new BigDecimal(line.getField("value"))))
              .orElseThrow();
      page.waitForFunction(
          "words => document.querySelector('.said').textContent.includes(words)",
          "(" + highest.getField("area_label") + ")");
      assertThat(page.textContent(".said"))
          .contains(" to " + written(highest, 2))
          .contains("(" + highest.getField("area_label") + ")");
      walk.took("highest province", 3);
    }
  }

  @Test
  void womenOfSeventyFiveAndMoreTakeFourSteps() {
    var walk = begin();
    try (var page = walk.page()) {
      walk.types("main input[name=q]", "GP contacts by age and sex");
      walk.clicks(".hit:has-text('cube_003_014') h2 a");
      walk.chooses("#panel-sex", "F");
      page.waitForURL("**sex=F**");
      walk.chooses("#panel-age_group", "75+");
      page.waitForURL("**age_group=75**");
      var line =
          Downloads.csv("/data/cube_003_014.csv?sex=F&age_group=75%2B&year=" + NEWEST).getFirst();
      page.waitForFunction(
          "words => document.querySelector('.reading .figure').textContent.includes(words)",
          written(line, 2));
      walk.took("women of 75 and more", 4);
    }
  }

  @Test
  void figuresOfOnesOwnMunicipalityTakeFourSteps() throws IOException {
    var walk = begin();
    try (var page = walk.page()) {
      walk.clicks(".rooms a >> text=Areas");
      walk.types("#area", "Liège");
      walk.clicks(".found a[href$='/areas/municipality/62063']");
      var file =
          page.waitForDownload(
              () -> walk.clicks(".board tr:has-text('stat_003_014') .downloads a >> text=CSV"));
      var text = Files.readString(file.path());
      assertThat(CsvReader.builder().ofNamedCsvRecord(text).stream().toList())
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line.getField("area")).isEqualTo("62063"));
      walk.took("download for one's own municipality", 4);
    }
  }
}
