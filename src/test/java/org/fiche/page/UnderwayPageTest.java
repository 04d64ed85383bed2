package org.fiche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fiche.card.text.Language;
import org.fiche.catalogue.CurrentCatalogue;
import org.fiche.observation.Underway.Kind;
import org.fiche.observation.Underway.Work;
import org.fiche.page.sheet.Frame;
import org.fiche.page.sheet.Kept;
import org.fiche.page.sheet.Standing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far work is, as a reader sees it without any script. */
@QuarkusTest
class UnderwayPageTest {

  @Inject CurrentCatalogue current;

  private Document status(Language language, Work... works) {
    var frame =
        new Frame(
            language,
            "/status",
            "",
            "",
            LocalDate.EPOCH,
            Optional.empty(),
            "/assets/0",
            false,
            Kept.in(""));
    var standing = new Standing(current.state(), List.of(works), language, ZoneOffset.UTC);
    var page = Templates.status(frame, standing);
    return Jsoup.parse(page.setLocale(language.locale()).render());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Les données de démonstration sont en préparation (2023) : 43 %
          nl | De demonstratiegegevens worden aangemaakt (2023): 43 %
          de | Die Demonstrationsdaten werden erstellt (2023): 43 %
          en | Demonstration data are being made (2023): 43%
          """)
  void statusSaysWhatIsMadeAndHowFarItIs(String language, String words) {
    var work = new Work(Kind.DATA, Optional.of(2023), 43, false);
    var page = status(Language.of(language).orElseThrow(), work);
    var said = page.select("#work li").text().replace('\u00a0', ' ').toLowerCase(Locale.ROOT);
    assertThat(said).isEqualTo(words.toLowerCase(Locale.ROOT));
    assertThat(page.expectFirst("#work progress").attr("value")).isEqualTo("43");
    assertThat(page.expectFirst("#work").hasAttr("data-underway")).isTrue();
  }

  @Test
  void workThatFailedSaysSo() {
    var page = status(Language.EN, new Work(Kind.COUNTING, Optional.empty(), 0, true));
    assertThat(page.select("#work li").text())
        .isEqualTo("Figures are being counted: This did not end; what was there before stays.");
    assertThat(page.select("#work progress")).isEmpty();
  }

  @Test
  void everyKindOfWorkHasItsWords() {
    for (var kind : Kind.values()) {
      for (var language : Language.values()) {
        var page = status(language, new Work(kind, Optional.empty(), 10, false));
        assertThat(page.select("#work li").text())
            .as("%s %s", kind, language)
            .hasSizeGreaterThan(15);
      }
    }
  }
}
