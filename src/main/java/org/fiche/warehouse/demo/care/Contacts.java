package org.fiche.warehouse.demo.care;

import java.util.function.Consumer;
import org.fiche.warehouse.demo.care.Service.Specialty;
import org.fiche.warehouse.demo.chance.Dice;
import org.fiche.warehouse.demo.chance.Topic;
import org.fiche.warehouse.demo.people.Chances;
import org.fiche.warehouse.demo.people.Society;

/** Contacts with practices: regular, out of hours and remote. Not for two threads. */
final class Contacts {

  private final Society society;
  private final Chances chances;
  private final Habits habits;
  private final CodeBook codes;
  private final Dice dice = new Dice();

  /** What the other services need to know of the contacts of a year. */
  static final class Seen {
    int ownDay;
    int beforeDay;

    boolean own() {
      return ownDay > 0;
    }

    boolean before() {
      return beforeDay > 0;
    }
  }

  private final Seen seen = new Seen();

  Contacts(Society society, Habits habits, CodeBook codes) {
    this.society = society;
    this.chances = society.chances();
    this.habits = habits;
    this.codes = codes;
  }

  Seen of(Visit visit, Consumer<Service> sink) {
    dice.seed(society.seed(), visit.life().person, topic(visit));
    seen.ownDay = 0;
    seen.beforeDay = 0;
    int number = number(visit);
    for (int i = 0; i < number; i++) {
      contact(visit, sink);
    }
    int duties = dice.poisson(habits.outOfHours() * number);
    for (int i = 0; i < duties; i++) {
      outOfHours(visit, sink);
    }
    int advices = dice.poisson(habits.remote(visit.index()) * number);
    for (int i = 0; i < advices; i++) {
      remote(visit, visit.day(dice), sink);
    }
    return seen;
  }

  private static long topic(Visit visit) {
    return Topic.CONTACTS.ordinal() * 1000L + visit.index();
  }

  private int number(Visit visit) {
    var state = visit.state();
    if (!state.usesCare || !dice.chance(habits.presence(visit.share()))) {
      return 0;
    }
    int sex = visit.life().sexIndex;
    double mean =
        chances.contactMean.at(visit.life().region, visit.index(), state.age, sex, state.increased)
            * society.tilts().contacts(state.municipality);
    return 1 + dice.poisson(Math.max(0, mean - 1) * state.need * visit.share());
  }

  private void contact(Visit visit, Consumer<Service> sink) {
    int day = visit.workday(dice);
    if (habits.lockedDown(day) && visit.to() > habits.lockdownEnds() && dice.chance(habits.put())) {
      remote(visit, day, sink);
      int rest = visit.to() - habits.lockdownEnds();
      day = habits.lockdownEnds() + 1 + dice.below(rest);
    }
    if (visit.inHouseOn(day) && !dice.chance(habits.elsewhere())) {
      return;
    }
    int practice = practice(visit, day);
    int code = code(visit, day);
    var service = Service.contact(visit.life().person, day, code, practice);
    if (dice.chance(habits.rare())) {
      service = rare(service);
    }
    sink.accept(service);
    if (dice.chance(habits.sameDay())) {
      sink.accept(Service.contact(visit.life().person, day, code(visit, day), practice));
    }
    if (dice.chance(habits.noise())) {
      int noise = dice.chance(0.5) ? codes.prevention() : codes.supplement();
      sink.accept(Service.contact(visit.life().person, day, noise, practice));
    }
  }

  /** One of the three things that seldom happen to a contact. */
  private Service rare(Service service) {
    double luck = dice.uniform() * habits.rare();
    if (luck < habits.withoutPractice()) {
      return new Service(
          service.person(), service.day(), service.code(), 0, service.specialty(), false, 1);
    }
    return luck < habits.withoutPractice() + habits.twice()
        ? service.times(2)
        : service.by(Specialty.SPECIALIST);
  }

  private int practice(Visit visit, int day) {
    var state = visit.state();
    var own = state.practiceOn(day);
    if (dice.chance(habits.own(visit.life())) && own.isOpen(visit.year())) {
      if (own == state.practice) {
        seen.ownDay = Math.max(day, seen.ownDay);
      } else {
        seen.beforeDay = Math.max(day, seen.beforeDay);
      }
      return own.number();
    }
    return society.practices().another(state.municipality, visit.year(), own, dice).number();
  }

  private int code(Visit visit, int day) {
    int age = visit.state().age;
    boolean atHome = dice.chance(habits.homeVisit(age));
    return (atHome ? codes.homeVisits() : codes.consultations()).on(day, age, dice);
  }

  private void outOfHours(Visit visit, Consumer<Service> sink) {
    int day = visit.weekend(dice);
    double luck = dice.uniform();
    // Half of it at posts that are no practice, the rest by the own one or another.
    int practice = luck < 0.5 ? 0 : dutyPractice(visit, day, luck < 0.75);
    sink.accept(Service.contact(visit.life().person, day, code(visit, day), practice).onDuty());
  }

  private int dutyPractice(Visit visit, int day, boolean own) {
    var practice = visit.state().practiceOn(day);
    return own && practice.isOpen(visit.year())
        ? practice.number()
        : society.practices().choose(visit.state().municipality, visit.year(), dice).number();
  }

  private void remote(Visit visit, int day, Consumer<Service> sink) {
    int code = codes.remote().on(day, visit.state().age, dice);
    if (code != Codes.NONE && visit.state().practice.isOpen(visit.year())) {
      int practice = visit.state().practiceOn(day).number();
      sink.accept(Service.contact(visit.life().person, day, code, practice));
    }
  }
}
