package org.fiche.citation.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaOrgTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();

  private static JsonNode read(String json) throws Exception {
    return new ObjectMapper().readTree(json);
  }

  private static JsonNode card(String code, Language language) throws Exception {
    return read(new SchemaOrg(CATALOGUE, language).card(CATALOGUE.find(code).orElseThrow()));
  }

  @Test
  void indicatorIsADatasetWithItsFiles() throws Exception {
    var card = card("stat_003_014", Language.EN);
    assertThat(card.path("@type").asText()).isEqualTo("Dataset");
    assertThat(card.path("@id").asText()).isEqualTo("https://fiche.example/id/stat_003_014");
    assertThat(card.path("temporalCoverage").asText()).isEqualTo("2017/..");
    assertThat(card.path("spatialCoverage").path(0).path("name").asText()).isEqualTo("Belgium");
    assertThat(card.path("variableMeasured").path(0).path("unitText").asText())
        .isEqualTo("Mean number of contacts per patient");
    assertThat(card.path("creator").path("name").asText()).isEqualTo("InterMutualistic Agency");
    assertThat(card.path("keywords").path(0).asText()).isNotBlank();
    assertThat(card.path("distribution").findValuesAsText("contentUrl"))
        .containsExactly(
            "https://fiche.example/data/stat_003_014.csv?lang=en",
            "https://fiche.example/data/stat_003_014.json?lang=en",
            "https://fiche.example/data/stat_003_014.xlsx?lang=en");
  }

  @ParameterizedTest
  @CsvSource({
    "REGCONTACT, DefinedTerm",
    "regular-contact, DefinedTerm",
    "codes-gp-contact, DefinedTermSet",
    "dim-sex, DefinedTermSet",
    "Gp, DefinedTermSet",
    "method-attribution, Article"
  })
  void otherCardsAreTermsSetsAndArticles(String code, String type) throws Exception {
    assertThat(card(code, Language.FR).path("@type").asText()).isEqualTo(type);
  }

  @Test
  void listOfCodesHoldsEachCode() throws Exception {
    assertThat(card("dim-sex", Language.DE).path("hasDefinedTerm").findValuesAsText("termCode"))
        .contains("F", "M", "X");
  }

  @ParameterizedTest
  @EnumSource
  void everyCardSaysWhatSearchEnginesAskFor(Language language) throws Exception {
    for (var each : CATALOGUE.cards()) {
      var card = card(each.code().written(), language);
      assertThat(card.path("description").asText())
          .as(each.code().written())
          .hasSizeGreaterThan(49);
      for (var field : List.of("name", "identifier", "license", "dateModified", "version")) {
        assertThat(card.path(field).asText()).as(each.code() + " " + field).isNotBlank();
      }
      assertThat(card.path("inLanguage").asText()).isEqualTo(language.code());
    }
  }

  @Test
  void noWordEndsTheScriptThatHoldsIt() throws Exception {
    var catalogue =
        RealContent.catalogue(
            RealContent.with(
                "concepts/residence.yaml",
                text -> text.replace("en: Residence}", "en: \"</script> & <b>\"}")));
    var json =
        new SchemaOrg(catalogue, Language.EN).card(catalogue.find("residence").orElseThrow());
    assertThat(json).doesNotContain("<", "&");
    assertThat(json).contains("\\u003c/script>");
  }

  @Test
  void listNamesItsCardsInTheirOrder() throws Exception {
    var cards = CATALOGUE.onShelf("costs");
    var list = read(new SchemaOrg(CATALOGUE, Language.NL).list("Kosten", cards));
    assertThat(list.path("numberOfItems").asInt()).isEqualTo(cards.size());
    assertThat(list.path("itemListElement").findValuesAsText("url").getFirst())
        .isEqualTo("https://fiche.example/id/" + cards.getFirst().code());
  }
}
