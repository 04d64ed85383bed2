package org.fiche.page.browser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.fiche.testing.OwnDatabase;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of statistical sectors: figures, neighbours, and what lies around. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class SectorPageTest extends PanelPages {

  private static final String SECTOR = "areas/sector/44021A00-";

  private static Document page(String address) {
    var answer = given().urlEncodingEnabled(false).get("/" + address);
    answer.then().statusCode(200);
    return Jsoup.parse(answer.asString());
  }

  @Test
  void figuresOfASectorAreThoseOfItsDownload() {
    var rows = page("en/" + SECTOR).select(".board tr:has(td.downloads)");
    int read = 0;
    for (var row : rows) {
      var address = row.expectFirst(".downloads a").attr("href") + "&year=2023";
      assertThat(address).contains("level=sector", "area=44021A00-");
      var text = given().urlEncodingEnabled(false).get(address).asString();
      var lines = CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
      var shown = row.expectFirst("td.own").text();
      if (!lines.isEmpty() && !lines.getFirst().getField("value").isEmpty()) {
        var value = new BigDecimal(lines.getFirst().getField("value"));
        int decimals = shown.contains(".") ? shown.length() - shown.indexOf('.') - 1 : 0;
        assertThat(shown.replace(",", ""))
            .isEqualTo(value.setScale(decimals, RoundingMode.HALF_UP).toPlainString());
        read++;
      } else {
        assertThat(shown).containsPattern("suppressed|not available|not applicable");
      }
    }
    assertThat(read).isGreaterThan(2);
  }

  @Test
  void sectorLiesInItsMunicipalityAndBesideItsNeighbours() {
    var page = page("fr/" + SECTOR);
    assertThat(page.select("h1").text()).isEqualTo("44021A00-");
    assertThat(page.select(".crumbs a").eachAttr("href"))
        .contains("/fr/areas/municipality/44021", "/fr/areas/arrondissement/44000");
    assertThat(page.select(".board thead th").eachText()).contains("44021A00-", "Gand");
    var municipality = page("fr/areas/municipality/44021");
    assertThat(municipality.select("#inside ~ details a, #inside ~ ul a").eachAttr("href"))
        .hasSizeGreaterThan(60)
        .contains("/fr/areas/sector/44021A00-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"44021ZZZZ", "99999A00-", "44021a00-", "sector"})
  void whatIsNoSectorIsNotFound(String code) {
    given().get("/nl/areas/sector/" + code).then().statusCode(404);
  }
}
