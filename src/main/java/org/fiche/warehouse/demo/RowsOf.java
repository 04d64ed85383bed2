package org.fiche.warehouse.demo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.fiche.warehouse.demo.care.PersonYear;
import org.fiche.warehouse.demo.care.Population;
import org.fiche.warehouse.demo.care.Service;
import org.fiche.warehouse.demo.care.Service.Specialty;
import org.fiche.warehouse.demo.place.Practice;

/** Turns one part of the population into rows, in the order of the table's columns. */
final class RowsOf {

  private static final Map<Specialty, byte[]> SPECIALTIES = new EnumMap<>(Specialty.class);

  static {
    for (var specialty : Specialty.values()) {
      SPECIALTIES.put(specialty, specialty.id().getBytes(US_ASCII));
    }
  }

  private final Population population;
  private final Part part;
  private final int year;

  RowsOf(Population population, Part part) {
    this.population = population;
    this.part = part;
    this.year = part.year();
  }

  void write(BinaryRows rows, LongConsumer progress) {
    switch (part.table()) {
      case PERSON_YEAR -> population.people(year, person -> person(rows, person), progress);
      case SERVICE -> population.services(year, service -> service(rows, service), progress);
      case PRACTICE_YEAR ->
          population.practices(year).forEach(practice -> practice(rows, practice));
    }
  }

  private void person(BinaryRows rows, PersonYear person) {
    rows.row(9);
    rows.bigint(person.person());
    rows.smallint(year);
    rows.date(person.birthDay());
    person.deathDay().ifPresentOrElse(rows::date, rows::missing);
    rows.text(String.valueOf(person.sex()));
    person.sector().ifPresentOrElse(rows::text, rows::missing);
    person.municipality().ifPresentOrElse(rows::text, rows::missing);
    rows.bool(person.increased());
    rows.bool(person.selfEmployed());
  }

  private void practice(BinaryRows rows, Practice practice) {
    rows.row(4);
    rows.integer(practice.number());
    rows.smallint(year);
    rows.text(practice.kind().id());
    population.address(practice).ifPresentOrElse(rows::text, rows::missing);
  }

  private void service(BinaryRows rows, Service service) {
    rows.row(8);
    rows.bigint(service.person());
    rows.smallint(year);
    rows.date(service.day());
    rows.integer(service.code());
    if (service.practice() == 0) {
      rows.missing();
    } else {
      rows.integer(service.practice());
    }
    rows.text(SPECIALTIES.getOrDefault(service.specialty(), new byte[0]));
    rows.bool(service.outOfHours());
    rows.smallint(service.quantity());
  }
}
