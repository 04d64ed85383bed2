package org.fiche.page.choice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.fiche.area.Area.AreaId;
import org.fiche.area.AreaFinder;
import org.fiche.area.Level;
import org.fiche.card.Code;
import org.fiche.card.Indicator;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.RealContent;
import org.fiche.observation.Asked;
import org.fiche.observation.cell.Breakdown;
import org.fiche.observation.cell.Layouts;
import org.fiche.observation.computing.Recipe;
import org.junit.jupiter.api.Test;

class ChoiceReaderTest {

  private static final Catalogue CATALOGUE = RealContent.catalogue();
  private static final AreaFinder AREAS = new AreaFinder(CATALOGUE.areas());
  private static final AreaId GHENT = new AreaId(Level.MUNICIPALITY, "44021");

  private static ChoiceReader reader(String code, Map<String, List<String>> asked) {
    var indicator = (Indicator) CATALOGUE.card(new Code(code)).orElseThrow();
    var layout = new Layouts().of(CATALOGUE);
    var years = IntStream.rangeClosed(2017, 2024).boxed().toList();
    var rules = Recipe.rules(CATALOGUE, indicator);
    return new ChoiceReader(
        new Possible(years, rules, layout.geography(), layout.categories()), AREAS, asked);
  }

  private static Choice read(String code, Map<String, List<String>> asked) {
    return reader(code, asked).read();
  }

  private static List<Note> notes(String code, String name, String... values) {
    var reader = reader(code, Map.of(name, Arrays.asList(values)));
    reader.read();
    return reader.notes();
  }

  @Test
  void nothingAskedIsTheTrendOfTheCountry() {
    var choice = read("stat_003_014", Map.of());
    assertThat(choice.view()).isEqualTo(View.TREND);
    assertThat(choice.areas()).containsExactly(Asked.COUNTRY);
    assertThat(choice.years()).isEqualTo(new Choice.Span(2017, 2024));
    assertThat(choice.query()).isEmpty();
  }

  @Test
  void typedNameIsAddedToTheAreasChosen() {
    var choice = read("stat_003_014", Map.of("area", List.of("62063"), "place", List.of("Gand")));
    assertThat(choice.areas()).containsExactly(new AreaId(Level.MUNICIPALITY, "62063"), GHENT);
    assertThat(choice.compared()).endsWith(Asked.COUNTRY, new AreaId(Level.REGION, "03000"));
    assertThat(choice.query()).isEqualTo("area=62063&area=44021");
  }

  @Test
  void addressReadAgainIsTheSameChoice() {
    var asked =
        Map.of(
            "view", List.of("breakdown"),
            "area", List.of("province-04000"),
            "year", List.of("2020"),
            "age_group", List.of("75 "),
            "by", List.of("sex"),
            "ci", List.of("1"));
    var choice = read("cube_003_014", asked);
    assertThat(choice.category(Breakdown.AGE_GROUP)).isEqualTo("75+");
    assertThat(choice.query())
        .isEqualTo("view=breakdown&area=province-04000&year=2020&age_group=75%2B&ci=1");
  }

  @Test
  void unknownAreaIsNotedWithThoseNear() {
    assertThat(notes("stat_003_014", "area", "Gentt"))
        .containsExactly(new Note.NoArea("Gentt", List.of()));
    assertThat(notes("stat_003_014", "area", "Saint-"))
        .singleElement()
        .satisfies(note -> assertThat(((Note.NoArea) note).near()).hasSize(5));
  }

  @Test
  void twentyAreasAreSix() {
    var twenty =
        CATALOGUE.areas().at(Level.MUNICIPALITY).stream().limit(20).map(area -> area.id().nis());
    var reader = reader("stat_003_014", Map.of("area", twenty.toList()));
    assertThat(reader.read().areas()).hasSize(6);
    assertThat(reader.notes()).containsExactly(new Note.TooMany(6, 20));
  }

  @Test
  void mapOfSectorsIsOneOfMunicipalities() {
    assertThat(read("stat_003_014", Map.of("level", List.of("sector"))).level())
        .isEqualTo(Level.MUNICIPALITY);
    assertThat(notes("stat_003_014", "level", "sector"))
        .containsExactly(new Note.TooFine(Level.SECTOR, Level.MUNICIPALITY));
  }

  @Test
  void yearWithoutFiguresIsTheNearest() {
    var reader = reader("stat_003_014", Map.of("year", List.of("1999")));
    assertThat(reader.read().year()).isEqualTo(2017);
    assertThat(reader.notes()).singleElement().isInstanceOf(Note.NoYear.class);
    assertThat(notes("stat_003_014", "year", "x")).containsExactly(new Note.NotKnown("x"));
  }

  @Test
  void breakdownThatTheIndicatorLacksIsNoted() {
    assertThat(notes("stat_003_014", "sex", "F"))
        .containsExactly(new Note.NoBreakdown(Breakdown.SEX));
    assertThat(notes("cube_003_014", "sex", "V")).containsExactly(new Note.NotKnown("V"));
    assertThat(notes("cube_003_014", "by", "colour")).containsExactly(new Note.NotKnown("colour"));
  }
}
