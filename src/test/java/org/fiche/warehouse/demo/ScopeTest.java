package org.fiche.warehouse.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.fiche.warehouse.demo.chance.Horizon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

  private static final Horizon HORIZON = new Horizon(2015, 2024);

  @Test
  void yearIsOneOrARange() {
    assertThat(Scope.of(50, "2024", 1, HORIZON)).isEqualTo(new Scope(50, 2024, 2024, 1));
    assertThat(Scope.of(50, "2017-2024", 1, HORIZON)).isEqualTo(new Scope(50, 2017, 2024, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "50, 2016-2024, The demonstration knows the years 2017-2024",
    "50, 2020-2025, The demonstration knows the years 2017-2024",
    "50, 2024-2020, The demonstration knows the years 2017-2024",
    "50, twenty, Write years as 2017-2024 or 2024",
    "0, 2024, 'Thin by 1 to 1000, not by 0'"
  })
  void whatCannotBeMadeIsRefusedInASentence(int thin, String years, String sentence) {
    assertThatThrownBy(() -> Scope.of(thin, years, 1, HORIZON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(sentence);
  }

  @Test
  void newestYearComesFirstWithTwoYearsOfServicesBeforeIt() {
    assertThat(new Scope(50, 2023, 2024, 1).parts())
        .extracting(part -> part.tableYear().toString())
        .containsExactly(
            "service 2024",
            "service 2023",
            "service 2022",
            "person_year 2024",
            "practice_year 2024",
            "service 2021",
            "person_year 2023",
            "practice_year 2023");
  }

  @Test
  void yearIsAnnouncedOnceItsWarmUpIsThere() {
    var scope = new Scope(50, 2023, 2024, 1);
    var announced = new ArrayList<Integer>();
    var announcements = new Announcements(scope, scope.parts(), announced::add);
    var parts = scope.parts();
    parts.subList(0, 4).forEach(announcements::done);
    assertThat(announced).isEmpty();
    announcements.done(parts.get(4));
    assertThat(announced).containsExactly(2024);
    parts.subList(5, parts.size()).forEach(announcements::done);
    assertThat(announced).containsExactly(2024, 2023);
  }
}
