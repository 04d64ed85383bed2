package org.fiche.citation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.StringReader;
import java.util.Arrays;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.fiche.card.Card;
import org.fiche.card.Indicator;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.junit.jupiter.api.Test;

class LinkedDataTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();

  @Test
  void everyCardInEveryLanguageIsReadBackWithTitleDateVersionAndAddress() {
    for (Card card : CATALOGUE.cards()) {
      for (var language : Language.values()) {
        var data = ReferenceData.of(CATALOGUE, card, language);
        var graph =
            RDFParser.create()
                .source(new StringReader(LinkedData.of(CATALOGUE, card, language)))
                .lang(Lang.JSONLD)
                .toGraph();
        var said =
            graph.stream()
                .filter(triple -> triple.getSubject().hasURI(data.address()))
                .map(triple -> triple.getPredicate().getLocalName() + " " + triple.getObject())
                .toList();
        assertThat(said)
            .as(data.address())
            .contains(
                "name \"%s\"@%s".formatted(data.title(), data.language().code()),
                "version \"%s\"".formatted(data.version()),
                "dateModified \"%s\"^^xsd:date".formatted(data.date()));
      }
    }
  }

  @Test
  void indicatorIsADatasetThatCrawlersTake() throws Exception {
    for (var indicator : CATALOGUE.cards(Indicator.class)) {
      for (var language : Language.values()) {
        var json =
            JsonMapper.builder().build().readTree(LinkedData.of(CATALOGUE, indicator, language));
        assertThat(json.path("@type").asText()).isEqualTo("Dataset");
        assertThat(json.at("/description/@value").asText()).hasSizeGreaterThanOrEqualTo(50);
        for (var field :
            Arrays.asList(
                "identifier",
                "creator",
                "license",
                "keywords",
                "dateModified",
                "version",
                "spatialCoverage",
                "temporalCoverage",
                "variableMeasured",
                "distribution")) {
          assertThat(json.has(field)).as(field).isTrue();
        }
      }
    }
  }
}
