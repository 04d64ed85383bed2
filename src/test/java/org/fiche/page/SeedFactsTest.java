package org.fiche.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fact of the five published cards stands on the French page of its card. */
@QuarkusTest
class SeedFactsTest {

  private static final String ALL_003 =
      "003_001 003_005 003_006 003_007 003_011 003_012 003_014 003_015";

  @Inject Clock clock;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stat_003_014 | stat_003_014_At | Moyenne des contacts chez le médecin généraliste par bénéficiaire
          stat_003_005 | stat_003_005_At | Patients pratique de médecine générale
          stat_003_007 | stat_003_007_At | Patients maisons médicales
          cube_003_001 | cube_003_001_At | Dossier médical global
          stat_013_007 | stat_013_007_At | Imagerie médicale médecin spécialiste non radiologue
          """)
  void codeAndTitleAreThePublishedOnes(String card, String code, String title) {
    var page = french(card);
    assertThat(page.select(".tab .code").text()).isEqualTo(code);
    assertThat(page.select("h1").text()).startsWith(title);
    assertThat(page.select(".kind").text()).isEqualTo("Indicateur · Atlas IMA_AIM");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/page/seed-fields.txt", delimiter = '|')
  void fieldSaysWhatWasPublished(String card, String field, String said) {
    assertThat(plain(field(french(card), field))).contains(said);
  }

  @ParameterizedTest
  @CsvSource({
    "stat_003_014, stat_, 003_014, cube_003_014",
    "stat_003_005, stat_, 003_005, ''",
    "stat_003_007, stat_, 003_007, ''",
    "cube_003_001, cube_, 003_001, stat_003_001"
  })
  void equivalentVariablesAreThePublishedOnes(
      String card, String prefix, String own, String other) {
    var equivalent = plain(field(french(card), "Variable(s) équivalente(s)"));
    for (var number : ALL_003.split(" ")) {
      boolean published =
          !number.equals(own) && (prefix.equals("stat_") || number.compareTo("003_008") > 0);
      if (published) {
        assertThat(equivalent).contains(prefix + number + "_At");
      }
    }
    assertThat(equivalent).contains(other);
  }

  @ParameterizedTest
  @CsvSource({
    "cube_003_001, stat_003_005 stat_003_006 stat_003_007",
    "stat_013_007, cube_013_007 stat_013_003 stat_013_005"
  })
  void equivalentVariablesOfOtherKindsToo(String card, String codes) {
    var equivalent = plain(field(french(card), "Variable(s) équivalente(s)"));
    assertThat(equivalent).contains(codes.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "stat_003_014, 25/09/2025",
    "stat_003_005, 05/09/2025",
    "stat_003_007, 05/09/2025",
    "cube_003_001, 05/09/2025",
    "stat_013_007, 17/11/2025"
  })
  void referenceIsTheRecommendedOneOfToday(String card, String changed) {
    var today = DateTimeFormatter.ofPattern("dd/MM/uuuu").format(LocalDate.now(clock));
    assertThat(plain(french(card).expectFirst("#reference")))
        .isEqualTo(
            "IMA_AIM (%s), %s, Atlas IMA_AIM (consulté le %s)".formatted(changed, card, today));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stat_003_014 | 1 250
          stat_003_014 | 2019
          stat_003_014 | 6 forfaits
          stat_003_005 | 1 250
          stat_003_005 | 2008
          stat_003_007 | 109616
          stat_003_007 | 6 forfaits
          cube_003_001 | 31 décembre
          stat_013_007 | 31 décembre
          stat_013_007 | 30 juin
          """)
  void remarksNameTheNumbersOfTheRules(String card, String number) {
    assertThat(plain(french(card).expectFirst(".remarks"))).contains(number);
  }

  @ParameterizedTest
  @CsvSource({
    "stat_003_014, regular-contact medical-house global-medical-file keyfigure-gp-contacts",
    "stat_003_005, active-practice method-attribution keyfigure-gp-contacts",
    "stat_003_007, nomenclature-code global-medical-file keyfigure-gp-contacts",
    "cube_003_001, global-medical-file codes-global-medical-file keyfigure-gp-contacts",
    "stat_013_007, medical-specialist radiologist dentist nomenclature-code codes-imaging"
        + " study-imaging keyfigure-imaging"
  })
  void pageLeadsToEverythingThatThePublishedOneLeadsTo(String card, String codes) {
    var targets = french(card).select("article a[href]").eachAttr("href");
    for (var code : codes.split(" ")) {
      assertThat(targets).contains("/fr/cards/" + code);
    }
  }

  private static Document french(String card) {
    return Site.page("/fr/cards/" + card);
  }

  private static Element field(Document page, String name) {
    var label =
        page.select("dl.facts dt").stream().filter(dt -> dt.text().equals(name)).findFirst();
    return label.flatMap(dt -> Optional.ofNullable(dt.nextElementSibling())).orElseThrow();
  }

  /** Words with plain spaces. */
  private static String plain(Element element) {
    return element.text().replace('\u00a0', ' ').replace('\u202f', ' ');
  }
}
