package org.fiche.warehouse.demo.care;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.fiche.warehouse.demo.care.Service.Specialty;
import org.fiche.warehouse.demo.chance.Dice;
import org.fiche.warehouse.demo.chance.Topic;
import org.fiche.warehouse.demo.people.Rates;
import org.fiche.warehouse.demo.people.Society;

/** Medical imaging, by who performs it. Not for two threads. */
final class Imaging {

  private final Society society;
  private final CodeBook codes;
  private final Habits habits;
  private final Dice dice = new Dice();
  private final Map<Specialty, Rates> shares = new EnumMap<>(Specialty.class);
  private final double together;
  private final double more;
  private final double expired;

  Imaging(Society society, Habits habits, CodeBook codes) {
    this.society = society;
    this.habits = habits;
    this.codes = codes;
    var parameters = society.parameters();
    for (var specialty : Specialty.values()) {
      var name = "imaging_" + specialty.id();
      var raked = society.raking().share(who -> parameters.value(name, who), name + "_target");
      shares.put(
          specialty,
          Rates.of(
              society.places(),
              society.horizon(),
              (who, region, year) ->
                  raked.at(who, region, year)
                      * parameters.value("imaging_region", who)
                      * parameters.value("imaging_year", who)));
    }
    together = parameters.value("imaging_together");
    more = parameters.value("imaging_more");
    expired = parameters.value("imaging_expired");
  }

  void of(Visit visit, Consumer<Service> sink) {
    dice.seed(society.seed(), visit.life().person, Topic.IMAGING.ordinal() * 1000L + visit.index());
    double common = dice.uniform();
    double tilt =
        society.tilts().imaging(visit.state().municipality) * habits.presence(visit.share());
    for (var entry : shares.entrySet()) {
      int sex = visit.life().sexIndex;
      double share =
          tilt
              * entry
                  .getValue()
                  .at(visit.life().region, visit.index(), visit.state().age, sex, false);
      double luck = dice.chance(together) ? common : dice.uniform();
      if (luck < share) {
        int number = 1 + dice.poisson(more);
        for (int i = 0; i < number; i++) {
          examination(visit, entry.getKey(), sink);
        }
      }
    }
  }

  private void examination(Visit visit, Specialty specialty, Consumer<Service> sink) {
    int day = visit.workday(dice);
    if (habits.lockedDown(day) && visit.to() > habits.lockdownEnds() && dice.chance(habits.put())) {
      day = habits.lockdownEnds() + 1 + dice.below(visit.to() - habits.lockdownEnds());
    }
    var family = codes.imaging(specialty, dice);
    int age = visit.state().age;
    int code =
        specialty == Specialty.DENTIST && dice.chance(expired)
            ? family.expiredOn(day, age, dice)
            : family.on(day, age, dice);
    if (code == Codes.NONE) {
      return;
    }
    boolean inPractice = specialty == Specialty.GENERAL_PRACTITIONER;
    int practice = inPractice ? visit.state().practice.number() : 0;
    sink.accept(new Service(visit.life().person, day, code, practice, specialty, false, 1));
  }
}
