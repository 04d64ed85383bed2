package org.fiche.warehouse.demo.care;

import java.util.function.Consumer;
import org.fiche.warehouse.demo.chance.Dice;
import org.fiche.warehouse.demo.chance.Topic;
import org.fiche.warehouse.demo.people.Society;
import org.fiche.warehouse.demo.place.Practice;

/** Billing of the file, and lump sums of medical houses. Not for two threads. */
final class Files {

  private static final int MONTHS = 12;
  private static final double DAYS_OF_MONTH = 30.44;

  private final Society society;
  private final CodeBook codes;
  private final Dice dice = new Dice();
  private final double withContact;
  private final double withoutContact;
  private final double twoPractices;
  private final double tie;
  private final double inHouse;
  private final double elsewhere;
  private final double quarterly;

  Files(Society society, CodeBook codes) {
    this.society = society;
    this.codes = codes;
    var parameters = society.parameters();
    withContact = parameters.value("file_billed_with_contact");
    withoutContact = parameters.value("file_billed_without_contact");
    twoPractices = parameters.value("file_billed_by_both");
    tie = parameters.value("file_tie");
    inHouse = parameters.value("file_billed_in_house");
    elsewhere = parameters.value("house_file_elsewhere");
    quarterly = parameters.value("house_quarterly");
  }

  void of(Visit visit, Contacts.Seen seen, Consumer<Service> sink) {
    var state = visit.state();
    dice.seed(society.seed(), visit.life().person, topic(Topic.FILES, visit));
    if (state.inHouse()) {
      if (dice.chance(inHouse)) {
        bill(visit, visit.day(dice), state.house, sink);
      } else if (dice.chance(elsewhere)) {
        bill(visit, visit.day(dice), state.practice, sink);
      }
      lumpSums(visit, sink);
    } else if (state.file) {
      boolean bothBill = seen.before() && seen.own() && dice.chance(twoPractices);
      if (bothBill || (seen.before() && !seen.own() && dice.chance(withContact))) {
        bill(visit, seen.beforeDay, state.before, sink);
      }
      if (dice.chance(seen.own() ? withContact : withoutContact)) {
        bill(visit, seen.own() ? seen.ownDay : visit.day(dice), state.practice, sink);
      }
    }
  }

  private static long topic(Topic topic, Visit visit) {
    return topic.ordinal() * 1000L + visit.index();
  }

  private void bill(Visit visit, int day, Practice practice, Consumer<Service> sink) {
    int code = codes.files().on(day, visit.state().age, dice);
    if (code == Codes.NONE || !practice.isOpen(visit.year())) {
      return;
    }
    sink.accept(Service.contact(visit.life().person, day, code, practice.number()));
    if (dice.chance(tie)) {
      var other = society.practices().choose(visit.state().municipality, visit.year(), dice);
      sink.accept(Service.contact(visit.life().person, day, code, other.number()));
    }
  }

  private void lumpSums(Visit visit, Consumer<Service> sink) {
    boolean byQuarter = dice.chance(quarterly);
    int due = 0;
    for (int month = visit.state().houseFrom; month <= visit.state().houseTo; month++) {
      int day = visit.newYear() + (int) Math.ceil((month - 1) * DAYS_OF_MONTH);
      due += day >= visit.from() && day <= visit.to() ? 1 : 0;
      boolean last = month == visit.state().houseTo || month == MONTHS || day + 31 > visit.to();
      if (due > 0 && (!byQuarter || due == 3 || last)) {
        lumpSum(visit, Math.min(day, visit.to()), due, sink);
        due = 0;
      }
    }
  }

  private void lumpSum(Visit visit, int day, int quantity, Consumer<Service> sink) {
    int code = codes.lumpSums().on(day, visit.state().age, dice);
    int house = visit.state().house.number();
    if (code != Codes.NONE) {
      sink.accept(Service.contact(visit.life().person, day, code, house).times(quantity));
    }
  }
}
