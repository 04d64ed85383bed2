package org.fiche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchPageTest {

  @Test
  void cardIsFoundByWordsAndMarked() {
    var page = Site.page("/fr/search?q=medecin+generaliste");
    assertThat(page.select(".hit a").eachAttr("href")).contains("/fr/cards/stat_003_014");
    assertThat(page.select(".hit mark")).isNotEmpty();
    assertThat(page.select("input[name=q]").eachAttr("value")).containsOnly("medecin generaliste");
  }

  @Test
  void codeGoesFirst() {
    assertThat(Site.page("/nl/search?q=003_014").expectFirst(".hit a").attr("href"))
        .isEqualTo("/nl/cards/stat_003_014");
  }

  @Test
  void filtersNarrowAndStayChosen() {
    var all = Site.page("/en/search?q=contact");
    var some = Site.page("/en/search?q=contact&kind=indicator");
    assertThat(some.select(".hit").size()).isLessThan(all.select(".hit").size());
    assertThat(some.select("input[name=kind][checked]").eachAttr("value"))
        .containsExactly("indicator");
    assertThat(some.select(".filters summary .narrowed").eachText()).containsExactly("Indicator");
    assertThat(some.select(".hit .gloss").eachText())
        .allSatisfy(words -> assertThat(words).contains("Indicator"));
  }

  @Test
  void shelfIsNamedAfterItsKindAndNamesItsFilters() {
    var page = Site.page("/fr/search?kind=variable&from=2003&to=2008");
    assertThat(page.expectFirst("h1").text()).isEqualTo("Variables");
    assertThat(page.title()).startsWith("Variables");
    assertThat(page.select(".filters summary .narrowed").eachText())
        .containsExactly("Variable", "2003–2008");
    assertThat(Site.page("/fr/search").expectFirst("h1").text()).isEqualTo("Recherche");
  }

  @Test
  void everythingIsListedInPages() {
    var first = Site.page("/en/search");
    assertThat(first.select(".hit")).hasSize(20);
    var next = first.select(".pager a[rel=next]").attr("href");
    assertThat(Site.page(next).select(".hits").attr("start")).isEqualTo("21");
  }

  @Test
  void nothingFoundIsSaidAndShelvesAreOffered() {
    var page = Site.page("/fr/search?q=zzzzqqqq");
    assertThat(page.select(".lead").text()).isEqualTo("Aucune fiche ne contient ces mots.");
    assertThat(page.select("main .shelves a")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "***",
        "title:(",
        "\"",
        "a AND OR NOT",
        "<script>alert(1)</script>",
        "שלום",
        "😀😀",
        "..\\..",
        "${jndi}",
        "{foo}",
        "%",
        "+-&&||!(){}[]^\"~*?:\\/"
      })
  void anyQueryIsAnsweredWithAPlainPage(String query) {
    var page = Site.page("/fr/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    assertThat(page.select("main script")).isEmpty();
    assertThat(page.select("h1")).hasSize(1);
  }

  @Test
  void endlessQueryIsAnsweredWithAPlainPage() {
    assertThat(Site.page("/fr/search?q=" + "%22a*".repeat(2500)).select("h1")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"page=-1", "page=99999999999", "kind=nonsense", "sort=x", "page=500"})
  void parameterThatMakesNoSenseDoesNoHarm(String parameter) {
    assertThat(Site.page("/de/search?q=arzt&" + parameter).select("h1")).hasSize(1);
  }
}
