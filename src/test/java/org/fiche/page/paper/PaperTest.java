package org.fiche.page.paper;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.fiche.card.Card;
import org.fiche.card.text.Language;
import org.fiche.catalogue.CurrentCatalogue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cards on paper, read back by a library that reads PDF, and judged by one that checks PDF/UA. */
@QuarkusTest
class PaperTest {

  @Inject CurrentCatalogue current;

  @BeforeAll
  static void rulesAreRead() {
    PaperCheck.start();
  }

  private List<Card> cards() {
    return current.get().orElseThrow().cards();
  }

  /** One card of each kind, and the one whose page is longest. */
  private Stream<Card> oneOfEach() {
    var kinds = new java.util.EnumMap<org.fiche.card.Kind, Card>(org.fiche.card.Kind.class);
    cards().forEach(card -> kinds.putIfAbsent(card.kind(), card));
    return Stream.concat(
            kinds.values().stream(),
            cards().stream().filter(card -> card.code().written().equals("stat_003_014")))
        .distinct();
  }

  @ParameterizedTest
  @EnumSource
  void paperHoldsEveryWordOfThePageAndKeepsPdfUa(Language language) throws Exception {
    for (var card : oneOfEach().toList()) {
      PaperCheck.of(card.code().written(), language).holds();
    }
  }

  @Tag("slow")
  @ParameterizedTest
  @EnumSource
  void everyCardIsOnPaper(Language language) throws Exception {
    for (var card : cards()) {
      PaperCheck.of(card.code().written(), language).holds();
    }
  }

  @Test
  void fontsAreEmbeddedAndLinksLeadToTheCatalogue() throws Exception {
    try (var document = document("/id/stat_003_014.pdf?lang=fr")) {
      assertThat(PaperCheck.fonts(document))
          .isNotEmpty()
          .allSatisfy(font -> assertThat(font.isEmbedded()).as(font.getName()).isTrue());
      assertThat(PaperCheck.links(document))
          .contains("https://fiche.example/fr/cards/regular-contact")
          .allSatisfy(address -> assertThat(address).matches("https?://.+"));
    }
  }

  private static PDDocument document(String address) throws Exception {
    return Loader.loadPDF(given().get(address).then().statusCode(200).extract().asByteArray());
  }

  @Test
  void samePageHasTheSameBytes() {
    var page =
        new PaperPage(
            "<main><article><h1>A</h1><p>Words <a href='/fr/x'>link</a></p></article></main>",
            Language.FR,
            "A",
            "Author",
            "https://fiche.example",
            "https://fiche.example/id/a/2025-01-01",
            "Author (01/01/2025), a",
            java.time.Instant.EPOCH);
    assertThat(Arrays.equals(Pdf.of(page), Pdf.of(page))).isTrue();
  }

  @Test
  void addressSaysWhatItIs() {
    given()
        .get("/id/REGCONTACT.pdf?lang=de")
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Language", "de")
        .header("Content-Disposition", "inline; filename=\"REGCONTACT.de.pdf\"");
    var tag = given().get("/id/REGCONTACT.pdf?lang=de").header("ETag");
    given().header("If-None-Match", tag).get("/id/REGCONTACT.pdf?lang=de").then().statusCode(304);
    given().redirects().follow(false).get("/id/regcontact_gp.pdf").then().statusCode(301);
    given().get("/id/nothing.pdf").then().statusCode(404);
    given().get("/id/REGCONTACT.pdf?lang=xx").then().statusCode(404);
  }

  @Test
  void whoAcceptsPdfIsSentToIt() {
    given()
        .redirects()
        .follow(false)
        .header("Accept", "application/pdf")
        .get("/id/stat_003_014")
        .then()
        .statusCode(303)
        .header("Location", org.hamcrest.Matchers.endsWith("/id/stat_003_014.pdf"));
  }
}
