package org.fiche.warehouse.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fiche.card.Code;
import org.fiche.card.CodeList;
import org.fiche.catalogue.RealContent;
import org.fiche.warehouse.demo.care.PersonYear;
import org.fiche.warehouse.demo.care.Population;
import org.fiche.warehouse.demo.care.Population.Sample;
import org.fiche.warehouse.demo.care.Service;
import org.fiche.warehouse.demo.chance.Parameters;
import org.junit.jupiter.api.Test;

class PopulationTest {

  private static final int THIN = 1000;

  private static Population population(long seed) {
    var catalogue = RealContent.catalogue();
    return new Population(
        catalogue.areas(),
        code -> (CodeList) catalogue.card(new Code(code)).orElseThrow(),
        Parameters.read(),
        new Sample(seed, THIN));
  }

  private static List<PersonYear> people(Population population, int year) {
    var people = new ArrayList<PersonYear>();
    population.people(year, people::add, done -> {});
    return people;
  }

  private static List<Service> services(Population population, int year) {
    var services = new ArrayList<Service>();
    population.services(year, services::add, done -> {});
    return services;
  }

  @Test
  void sameRowsComeInWhateverOrderOfYears() {
    var one = population(1);
    var services2020 = services(one, 2020);
    var people2018 = people(one, 2018);
    var other = population(1);
    assertThat(people(other, 2018)).isEqualTo(people2018);
    assertThat(services(other, 2020)).isEqualTo(services2020);
  }

  @Test
  void anotherSeedMakesOtherPeople() {
    assertThat(people(population(2), 2018)).isNotEqualTo(people(population(1), 2018));
  }

  @Test
  void personKeepsBirthAndSexOverTheYears() {
    var population = population(1);
    var before = people(population, 2017);
    var after = people(population, 2024);
    assertThat(after)
        .filteredOn(person -> person.person() <= before.size())
        .allSatisfy(
            person ->
                assertThat(before)
                    .filteredOn(other -> other.person() == person.person())
                    .allMatch(other -> other.birthDay() == person.birthDay())
                    .allMatch(other -> other.sex() == person.sex()));
  }

  @Test
  void servicesEndWithTheLife() {
    var population = population(1);
    var deaths = new java.util.HashMap<Long, Integer>();
    people(population, 2023)
        .forEach(person -> person.deathDay().ifPresent(day -> deaths.put(person.person(), day)));
    assertThat(deaths).isNotEmpty();
    assertThat(services(population, 2023))
        .filteredOn(service -> deaths.containsKey(service.person()))
        .isNotEmpty()
        .allMatch(service -> service.day() <= deaths.getOrDefault(service.person(), 0));
    assertThat(people(population, 2024)).noneMatch(person -> deaths.containsKey(person.person()));
  }

  @Test
  void everyNumberSaysWhereItComesFrom() {
    assertThat(Parameters.read().lines()).isNotEmpty().allMatch(line -> !line.source().isBlank());
  }
}
