package org.fiche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cards side by side, before anything was computed. */
@QuarkusTest
class ComparePageTest {

  @Test
  void differencesAreMarkedAndSaidInWords() {
    var page = Site.page("/en/compare?codes=stat_003_011,stat_003_012");
    assertThat(page.select(".versus thead a").eachAttr("href"))
        .containsExactly("/en/cards/stat_003_011", "/en/cards/stat_003_012");
    var condition = page.select(".versus tr:has(th:contains(Condition))");
    assertThat(condition.select(".verdict").text()).isEqualTo("different");
    assertThat(condition.select("mark").eachText())
        .containsExactly("PAT_GMD and not PAT_MH", "PAT_ATTRIB and not PAT_MH");
    var table = page.select(".versus tr:has(th:contains(Table))");
    assertThat(table.select(".verdict").text()).isEqualTo("the same");
    assertThat(table.select("mark")).isEmpty();
    assertThat(page.select(".versus .different .verdict").eachText()).allMatch("different"::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "'/fr/compare?codes=REGCONTACT,REGCONTACT_ATTRIB', 2",
    "'/nl/compare?codes=dim-sex,dim-age-group', 2",
    "'/de/compare?codes=codes-gp-contact,codes-gp-remote', 2",
    "'/en/compare?codes=Gp,Gz,Pp', 3",
    "'/en/compare?codes=active-practice,regular-contact', 2",
    "'/fr/compare?codes=keyfigure-imaging,study-imaging', 2",
    "'/fr/compare?codes=stat_003_014_At&codes=STAT-003-015', 2",
    "'/fr/compare?codes=stat_003_014%20stat_003_015%3Bstat_003_014', 2"
  })
  void cardsOfEveryKindStandSideBySide(String address, int columns) {
    var page = Site.page(address);
    assertThat(page.select(".versus thead th")).hasSize(columns + 1);
    assertThat(page.select(".versus tbody tr")).hasSizeGreaterThan(3);
    assertThat(page.select(".banner")).isEmpty();
  }

  @Test
  void cardsOfDifferentKindsShareOnlySomeFieldsAndThePageSaysSo() {
    var page = Site.page("/en/compare?codes=stat_003_014,medical-house");
    assertThat(page.select(".banner").text()).contains("different kinds");
    assertThat(page.select("#values ~ .scroll")).isEmpty();
  }

  @Test
  void valuesOfDifferentUnitsAreNotPutTogetherAndThePageSaysWhy() {
    var page = Site.page("/en/compare?codes=stat_003_014,stat_003_015");
    assertThat(page.expectFirst("#values ~ p").text()).contains("different units");
    assertThat(page.select("#values ~ ul .gloss").eachText())
        .containsExactly("Mean number of contacts per patient", "Percentage");
    assertThat(page.select(".chart")).isEmpty();
  }

  @Test
  void valuesThatAreNotThereYetAreAnnounced() {
    var page = Site.page("/en/compare?codes=stat_003_011,stat_003_012");
    assertThat(page.select("#values ~ .none").text()).startsWith("Not computed yet");
  }

  @Test
  void twentyCardsAreTooMany() {
    var codes = Site.page("/en/areas/country/01000").select(".board th .code").eachText();
    var page = Site.page("/en/compare?codes=" + String.join(",", codes));
    assertThat(page.select(".versus thead th")).hasSize(5);
    assertThat(page.select(".banner").text()).contains("first 4");
    assertThat(page.select(".banner a")).hasSize(16);
    var next = page.expectFirst(".banner a").attr("href");
    assertThat(Site.page(next).select(".versus thead th")).hasSize(5);
  }

  @Test
  void unknownCodeIsNamedAndNearOnesAreOffered() {
    var page = Site.page("/en/compare?codes=stat_003_014,stat_003_41");
    assertThat(page.select(".banner bdi").text()).isEqualTo("stat_003_41");
    assertThat(page.select(".banner a").eachAttr("href"))
        .contains("/en/compare?codes=stat_003_014,stat_003_011");
    assertThat(page.select("#offers ~ ul a").eachAttr("href"))
        .contains("/en/compare?codes=stat_003_014,stat_003_015");
  }

  @Test
  void codesThatNobodyKnowsAreNotFound() {
    assertThat(Site.page("/en/compare?codes=%3Cscript%3E", 404).select("main script")).isEmpty();
    var endless = IntStream.range(0, 2_000).mapToObj(i -> "x" + i).collect(Collectors.joining(","));
    assertThat(Site.page("/en/compare?codes=" + endless, 404).select(".banner")).hasSize(60);
  }

  @Test
  void whoNamesNoCardIsAskedForSome() {
    var page = Site.page("/nl/compare");
    assertThat(page.select("#codes")).hasSize(1);
    assertThat(page.select(".versus, .banner")).isEmpty();
  }

  @Test
  void equivalentCardsLeadToTheComparison() {
    var link = Site.page("/nl/cards/stat_003_014").expectFirst(".around a.versus");
    assertThat(link.attr("aria-label")).startsWith("Vergelijken met ");
    assertThat(Site.page(link.attr("href")).select(".versus thead th")).hasSize(3);
  }
}
