package org.fiche.warehouse.demo.care;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.fiche.area.Areas;
import org.fiche.card.CodeList;
import org.fiche.warehouse.demo.chance.Horizon;
import org.fiche.warehouse.demo.chance.Parameters;
import org.fiche.warehouse.demo.people.Life;
import org.fiche.warehouse.demo.people.Lives;
import org.fiche.warehouse.demo.people.Society;
import org.fiche.warehouse.demo.place.Practice;

/**
 * The synthetic population: rows of a year, the same ones whenever and in whatever order years are
 * asked for. For many threads.
 */
public final class Population {

  private static final int REPORT_EVERY = 4096;

  private final Society society;
  private final CodeBook codes;
  private final Habits habits;

  /**
   * Which population.
   *
   * @param thin one in so many people and practices is there
   */
  public record Sample(long seed, double thin) {}

  /**
   * @param lists code lists by code
   */
  public Population(
      Areas areas, Function<String, CodeList> lists, Parameters parameters, Sample sample) {
    society = new Society(areas, parameters, sample.seed(), sample.thin());
    codes = new CodeBook(parameters, lists);
    habits = new Habits(parameters, society.places());
  }

  public Horizon horizon() {
    return society.horizon();
  }

  /** People who are in the data in any year. */
  public long people() {
    return society.cohorts().people();
  }

  /** Practices that have a row in a year, by number. */
  public List<Practice> practices(int year) {
    return society.practices().all().stream()
        .filter(practice -> practice.listed() && practice.isOpen(year))
        .toList();
  }

  /** The municipality of a practice's address, if it is known. */
  public Optional<String> address(Practice practice) {
    return practice.addressed()
        ? Optional.of(society.places().nis(practice.municipality()))
        : Optional.empty();
  }

  /**
   * Rows of people, by number.
   *
   * @param progress told how many people are done, now and then
   */
  public void people(int year, Consumer<PersonYear> sink, LongConsumer progress) {
    eachLife(
        progress,
        (lives, life) -> {
          if (life.isIn(year)) {
            sink.accept(row(life, year));
          }
        });
  }

  private PersonYear row(Life life, int year) {
    var state = life.states[society.horizon().index(year)];
    int newYear = (int) java.time.LocalDate.of(year + 1, 1, 1).toEpochDay();
    var places = society.places();
    boolean nowhere = state.residence == Life.Residence.NOWHERE;
    boolean sector = state.residence == Life.Residence.KNOWN && state.sector >= 0;
    return new PersonYear(
        life.person,
        life.birthDay,
        life.deathDay < newYear ? OptionalInt.of(life.deathDay) : OptionalInt.empty(),
        life.sex,
        sector ? Optional.of(places.sectorCode(state.sector)) : Optional.empty(),
        nowhere ? Optional.empty() : Optional.of(places.nis(state.municipality)),
        state.increased,
        state.selfEmployed);
  }

  /** Services of a year, those of one person after those of another. */
  public void services(int year, Consumer<Service> sink, LongConsumer progress) {
    var contacts = new Contacts(society, habits, codes);
    var files = new Files(society, codes);
    var imaging = new Imaging(society, habits, codes);
    eachLife(
        progress,
        (lives, life) -> {
          // Some who arrive next year are treated, and billed, before anybody insures them.
          boolean early = life.early && year == life.firstYear - 1;
          if (early || life.isIn(year)) {
            var visit = visit(lives, life, year, early);
            files.of(visit, contacts.of(visit, sink), sink);
            imaging.of(visit, sink);
          }
        });
  }

  private Visit visit(Lives lives, Life life, int year, boolean early) {
    int index = society.horizon().index(year);
    int first = lives.firstDay(year);
    int last = lives.firstDay(year + 1) - 1;
    return early
        ? new Visit(life, life.states[index + 1], index, year, first, last, first)
        : new Visit(
            life,
            life.states[index],
            index,
            year,
            Math.max(first, life.firstDay),
            Math.min(last, life.lastDay),
            first);
  }

  private interface Step {
    void live(Lives lives, Life life);
  }

  private void eachLife(LongConsumer progress, Step step) {
    var lives = new Lives(society);
    var life = new Life(society.horizon().size());
    for (long person = 1; person <= people(); person++) {
      lives.live(person, life);
      step.live(lives, life);
      if (person % REPORT_EVERY == 0) {
        progress.accept(person);
      }
    }
    progress.accept(people());
  }
}
