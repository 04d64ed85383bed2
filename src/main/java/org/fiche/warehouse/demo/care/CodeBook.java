package org.fiche.warehouse.demo.care;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.fiche.card.CodeList;
import org.fiche.warehouse.demo.care.Service.Specialty;
import org.fiche.warehouse.demo.chance.Dice;
import org.fiche.warehouse.demo.chance.Parameters;
import org.fiche.warehouse.demo.place.Places;

/** The codes that services carry, from the code lists of the catalogue. */
final class CodeBook {

  private static final String[] FAMILIES = {
    "radiography", "ultrasound", "ct", "mri", "mammography", "dental"
  };

  private final Codes consultations;
  private final Codes homeVisits;
  private final Codes remote;
  private final Codes files;
  private final Codes lumpSums;
  private final Codes[] imaging;
  private final Map<Specialty, double[]> familiesBefore = new EnumMap<>(Specialty.class);
  private final int prevention;
  private final int supplement;

  CodeBook(Parameters parameters, Function<String, CodeList> lists) {
    var contacts = lists.apply("codes-gp-contact");
    consultations = Codes.of(contacts, "consultation", parameters);
    homeVisits = Codes.of(contacts, "home-visit", parameters);
    remote = Codes.of(lists.apply("codes-gp-remote"), parameters);
    files = Codes.of(lists.apply("codes-global-medical-file"), parameters);
    lumpSums = Codes.of(lists.apply("codes-medical-house-lump-sum"), parameters);
    var images = lists.apply("codes-imaging");
    imaging =
        Arrays.stream(FAMILIES)
            .map(family -> Codes.of(images, family, parameters))
            .toArray(Codes[]::new);
    for (var specialty : Specialty.values()) {
      var before = new double[FAMILIES.length + 1];
      for (int i = 0; i < FAMILIES.length; i++) {
        before[i + 1] =
            before[i] + parameters.value("family_" + specialty.id() + "_" + FAMILIES[i]);
      }
      familiesBefore.put(specialty, before);
    }
    prevention = (int) parameters.value("prevention_code");
    supplement = (int) parameters.value("supplement_code");
  }

  Codes consultations() {
    return consultations;
  }

  Codes homeVisits() {
    return homeVisits;
  }

  Codes remote() {
    return remote;
  }

  Codes files() {
    return files;
  }

  Codes lumpSums() {
    return lumpSums;
  }

  /** Codes of the kind of examination that somebody of that specialty does. */
  Codes imaging(Specialty specialty, Dice dice) {
    var before = familiesBefore.getOrDefault(specialty, new double[] {0, 1});
    double luck = dice.uniform() * before[before.length - 1];
    return imaging[Places.find(before, 0, before.length - 1, luck)];
  }

  int prevention() {
    return prevention;
  }

  int supplement() {
    return supplement;
  }
}
