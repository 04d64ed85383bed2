package org.fiche.page.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fiche.card.Indicator;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.testing.Downloads;
import org.fiche.testing.OwnDatabase;
import org.junit.jupiter.api.Test;

/**
 * The numbers that a reader gets from the picture, by keyboard with its announcement and by
 * pointer, are those of the table, the CSV and the JSON-stat: for 50 selections drawn by lot.
 */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PanelNumbersTest extends PanelPages {

  private static final int SELECTIONS = 50;
  private static final int SEED = 6;
  private static final List<String> KEYS =
      List.of("ArrowRight", "ArrowLeft", "ArrowUp", "ArrowDown", "Home", "End");
  private static final List<String> LANGUAGES = List.of("fr", "nl", "de", "en");

  /** Areas where people of the small world live, and one where nobody does. */
  private static final List<String> AREAS =
      List.of("11002", "21004", "62063", "44021", "23027", "44000", "province-10000", "85046");

  /** One pixel of a picture that is some hundred high. */
  private static final double PIXELS = 1.5;

  @Inject CurrentCatalogue current;

  /** What the page says of one point of the picture, and the row that it stands for. */
  private record Read(Map<String, String> of) {

    private static final String FROM_PAGE =
        """
        () => {
          const text = (root, of) => root?.querySelector(`[data-of=${of}]`)?.textContent.trim() ?? "";
          const row = document.querySelector("tr.marked");
          const box = document.querySelector(".reading");
          const spot = document.querySelector(".spot-mark");
          return { name: text(box, "name"), shown: text(box, "value"), above: text(box, "numerator"), below: text(box, "denominator"),
            area: row.dataset.a, exact: row.dataset.y, serie: row.dataset.s, place: text(row, "area"), year: text(row, "year"), written: text(row, "value"),
            numerator: text(row, "numerator"), denominator: text(row, "denominator"),
            x: String(parseFloat(spot.style.left)), y: String(parseFloat(spot.style.top)) };
        }
        """;

    @SuppressWarnings("unchecked")
    static Read from(Page page) {
      return new Read((Map<String, String>) Objects.requireNonNull(page.evaluate(FROM_PAGE)));
    }

    String get(String name) {
      return Objects.requireNonNull(of.get(name), name);
    }

    double at(String axis) {
      return Double.parseDouble(get(axis));
    }
  }

  @Test
  void pictureTableCsvAndJsonStatTellTheSameNumbers() {
    var random = new Random(SEED);
    int figures = 0;
    try (var page = chromium.page(1280, ColorScheme.LIGHT)) {
      for (int i = 0; i < SELECTIONS; i++) {
        figures += read(page, selection(random), random);
      }
    }
    System.out.printf("panel: %d readings of %d selections%n", figures, SELECTIONS);
    assertThat(figures).isGreaterThan(3 * SELECTIONS);
  }

  private String selection(Random random) {
    var views =
        List.of(
            "area=%1$s&area=%2$s",
            "area=%1$s&alone=1&ci=1",
            "view=map&level=province&year=%3$d",
            "view=map&level=arrondissement&year=%3$d&classes=equal",
            "view=map&year=%3$d",
            "view=breakdown&by=age_group&area=%1$s&year=%3$d",
            "view=breakdown&by=pyramid&year=%3$d");
    var view = one(views, random);
    var fit =
        current.get().orElseThrow().cards(Indicator.class).stream()
            .filter(each -> !view.contains("breakdown") || !each.dimensions().isEmpty())
            .toList();
    return "%s/cards/%s?".formatted(one(LANGUAGES, random), one(fit, random).code())
        + view.formatted(one(AREAS, random), one(AREAS, random), 2021 + random.nextInt(3));
  }

  private static <T> T one(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  /** Walks over the picture; how many figures were read. */
  private int read(Page page, String address, Random random) {
    page.navigate(site + address);
    if (page.locator(".chart").count() == 0) {
      assertThat(page.locator(".note a").count()).as(address).isPositive();
      return 0;
    }
    draw(page);
    var data = page.getAttribute("#panel .downloads a[href*='.csv']", "href");
    var lines = Downloads.csv(data);
    sameNumbers(page, lines, Downloads.json(data.replace(".csv", ".json")), address);
    page.focus(".chart");
    var reads = new ArrayList<Read>();
    for (var key : Stream.concat(Stream.of("Home"), keys(random)).toList()) {
      page.keyboard().press(key);
      var read = Read.from(page);
      page.waitForFunction(
          "said => document.getElementById('live').textContent.startsWith(said)",
          read.get("name") + ": " + read.get("shown"));
      isTheRow(read, lines, address + " " + key);
      byPointer(page, read, address);
      reads.add(read);
    }
    lieWhereTheirValuesAre(reads, address);
    return reads.size();
  }

  private static Stream<String> keys(Random random) {
    return Stream.generate(() -> one(KEYS, random)).limit(4);
  }

  private static void isTheRow(Read read, List<NamedCsvRecord> lines, String address) {
    var written = read.get("written");
    assertThat(read.get("shown")).as(address).isEqualTo(written.isEmpty() ? "–" : written);
    assertThat(read.get("name"))
        .as(address)
        .startsWith(read.get("place"))
        .endsWith(read.get("year"));
    if (!read.get("above").isEmpty() || !read.get("numerator").isEmpty()) {
      assertThat(read.get("above")).as(address).isEqualTo(read.get("numerator"));
      assertThat(read.get("below")).as(address).isEqualTo(read.get("denominator"));
    }
    var nis = read.get("area").replaceFirst("^[a-z]+-", "");
    assertThat(lines)
        .as(address + ": " + read.of())
        .anySatisfy(
            line -> {
              assertThat(line.getField("area")).isEqualTo(nis);
              assertThat(line.getField("year")).isEqualTo(read.get("year"));
              assertThat(line.getField("area_label")).isEqualTo(read.get("place"));
              assertThat(line.getField("value")).isEqualTo(read.get("exact"));
              if (!read.get("numerator").isEmpty()) {
                assertThat(digits(line.getField("numerator")))
                    .isEqualTo(digits(read.get("numerator")));
              }
            });
  }

  private static String digits(String written) {
    return written.replaceAll("\\D", "");
  }

  /**
   * A pointer on the spot reads what the keyboard read; another figure may lie on the same spot.
   */
  private static void byPointer(Page page, Read read, String address) {
    var box = page.locator(".chart").boundingBox();
    page.mouse().move(box.x + 2, box.y + 2);
    page.mouse().move(box.x + read.at("x"), box.y + read.at("y"));
    var pointed = Read.from(page);
    var far = Math.hypot(pointed.at("x") - read.at("x"), pointed.at("y") - read.at("y"));
    assertThat(far).as(address).isLessThan(1);
    if (far == 0 && pointed.get("name").equals(read.get("name"))) {
      assertThat(pointed.of()).as(address).isEqualTo(read.of());
    }
    assertThat(pointed.get("shown"))
        .as(address)
        .isEqualTo(pointed.get("written").isEmpty() ? "–" : pointed.get("written"));
  }

  /** On a trend height, and in bars of one serie width, grows evenly with the value. */
  private static void lieWhereTheirValuesAre(List<Read> reads, String address) {
    if (address.contains("view=map")) {
      return;
    }
    var axis = address.contains("view=breakdown") ? "x" : "y";
    var series = new TreeMap<String, TreeMap<Double, Double>>();
    reads.stream()
        .filter(read -> !read.get("exact").isEmpty())
        .forEach(
            read ->
                series
                    .computeIfAbsent(
                        axis.equals("y") ? "" : read.get("serie"), any -> new TreeMap<>())
                    .put(Double.valueOf(read.get("exact")), read.at(axis)));
    for (var points : series.values()) {
      if (points.size() > 2) {
        var first = points.firstEntry();
        var last = points.lastEntry();
        double slope = (last.getValue() - first.getValue()) / (last.getKey() - first.getKey());
        points.forEach(
            (value, place) ->
                assertThat(place)
                    .as(address)
                    .isCloseTo(
                        first.getValue() + slope * (value - first.getKey()), within(PIXELS)));
      }
    }
  }

  private static void sameNumbers(
      Page page, List<NamedCsvRecord> lines, List<String> json, String address) {
    @SuppressWarnings("unchecked")
    var table =
        (List<String>)
            page.evaluate(
                "[...document.querySelectorAll('#panel-table tbody tr')].map(r => r.dataset.y)");
    assertThat(table.stream().sorted().toList())
        .as(address)
        .isEqualTo(lines.stream().map(line -> line.getField("value")).sorted().toList())
        .isEqualTo(json.stream().sorted().toList());
  }
}
