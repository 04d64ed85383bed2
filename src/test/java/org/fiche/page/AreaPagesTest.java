package org.fiche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of areas before anything was computed. */
@QuarkusTest
class AreaPagesTest {

  @Test
  void areaIsNamedInAllLanguagesAndInItsHierarchy() {
    var page = Site.page("/de/areas/municipality/62063");
    assertThat(page.expectFirst("h1").text()).isEqualTo("Lüttich");
    assertThat(page.select(".names dd[lang]").eachText())
        .containsExactly("Liège", "Luik", "Lüttich", "Liège");
    assertThat(page.select(".names dd[lang]").eachAttr("lang"))
        .containsExactly("fr", "nl", "de", "en");
    assertThat(page.select("#around ~ ul a").eachAttr("href"))
        .containsExactly(
            "/de/areas/country/01000",
            "/de/areas/region/03000",
            "/de/areas/province/60000",
            "/de/areas/arrondissement/62000");
    assertThat(page.select("#inside .count").text()).isEqualTo("181");
    assertThat(page.select("#inside ~ details a").eachAttr("href"))
        .contains("/de/areas/sector/62063A00-");
  }

  @Test
  void areaLeadsDownToWhatLiesInIt() {
    var page = Site.page("/nl/areas/arrondissement/44000");
    assertThat(page.select("#inside .count").text()).isEqualTo("13");
    assertThat(page.select("#inside ~ ul a").eachAttr("href"))
        .hasSize(13)
        .contains("/nl/areas/municipality/44021");
  }

  @Test
  void everyIndicatorStandsOnThePageAndSaysThatNothingIsComputedYet() {
    var page = Site.page("/en/areas/municipality/44021");
    assertThat(page.select(".board th .code").eachText()).hasSize(20).doesNotHaveDuplicates();
    assertThat(page.select(".board td.none").eachText())
        .isNotEmpty()
        .allMatch("No figures yet"::equals);
    assertThat(page.select("#figures ~ .none").text()).contains("Not computed yet");
  }

  @Test
  void brusselsIsRegionAndProvince() {
    assertThat(Site.page("/fr/areas/region/04000").expectFirst(".kind").text())
        .isEqualTo("Région · code INS 04000");
    assertThat(Site.page("/fr/areas/province/04000").expectFirst(".kind").text())
        .isEqualTo("Province · code INS 04000");
  }

  @ParameterizedTest
  @CsvSource({
    "/nl/areas/municipality/44001, /nl/areas/municipality/44084",
    "/en/areas/province/44021, /en/areas/municipality/44021",
    "/fr/areas/village/44021, /fr/areas/municipality/44021",
    "/fr/areas/municipality/gand, /fr/areas/municipality/44021",
    "/de/areas/sector/11002a00-, /de/areas/municipality/11002"
  })
  void unknownAreaOffersThoseThatMayBeMeant(String address, String offered) {
    var page = Site.page(address, 404);
    assertThat(page.select(".spots a").eachAttr("href")).contains(offered);
    assertThat(page.select(".finder input")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fr/areas/municipality/%3Cscript%3E",
        "/fr/areas/municipality/..%2F..%2Fetc",
        "/fr/areas/a%00b/c",
        "/fr/areas/nowhere",
        "/fr/areas/municipality/99999"
      })
  void strangeAreaIsNotFoundAndNotObeyed(String address) {
    var page = Site.page(address, 404);
    assertThat(page.select("main script")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo("Il n’y a rien à cette adresse");
  }

  @Test
  void searchFindsAnAreaByItsNameInAnotherLanguage() {
    var page = Site.page("/nl/areas?q=Gand");
    assertThat(page.expectFirst(".found a").attr("href")).isEqualTo("/nl/areas/municipality/44021");
    assertThat(page.expectFirst(".found li").text()).startsWith("Gent · Gand");
    assertThat(page.select(".finder input").attr("value")).isEqualTo("Gand");
  }

  @Test
  void searchThatFindsNothingSaysSo() {
    var page = Site.page("/fr/areas?q=zzzzzzzzzz%3Cb%3E");
    assertThat(page.select("#found").text()).contains("zzzzzzzzzz<b>");
    assertThat(page.select("#found b, .found")).isEmpty();
  }

  @Test
  void indexLeadsFromTheCountryDown() {
    var links = Site.page("/en/areas").select("#tree ~ * a, #tree ~ a").eachAttr("href");
    assertThat(links)
        .contains("/en/areas/country/01000", "/en/areas/municipality")
        .contains("/en/areas/province/10000", "/en/areas/arrondissement/44000");
    assertThat(Site.page("/en/areas/municipality").select(".spots li")).hasSize(565);
  }
}
