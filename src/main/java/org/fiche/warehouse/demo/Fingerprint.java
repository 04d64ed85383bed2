package org.fiche.warehouse.demo;

import org.fiche.card.CodeList;
import org.fiche.catalogue.Catalogue;
import org.fiche.warehouse.TableYear;
import org.fiche.warehouse.query.Sha256;

/**
 * Tells one demonstration from another: by scope and generator, by the numbers behind it, and by
 * the codes and areas that its rows carry.
 */
final class Fingerprint {

  /** Another number for each change of the generator that changes rows. */
  private static final int GENERATOR = 1;

  private final String whole;

  Fingerprint(Scope scope, String parameters, Catalogue catalogue) {
    var text =
        new StringBuilder()
            .append(GENERATOR)
            .append(' ')
            .append(scope.seed())
            .append(' ')
            .append(scope.thin())
            .append('\n')
            .append(parameters);
    for (var list : catalogue.cards(CodeList.class)) {
      for (var entry : list.codes()) {
        text.append(list.code()).append(entry.code()).append(entry.from()).append(entry.to());
        text.append(entry.family()).append('\n');
      }
    }
    for (var level : org.fiche.area.Level.values()) {
      for (var area : catalogue.areas().at(level)) {
        text.append(area.id()).append(area.parent()).append(area.population());
        text.append(area.centre()).append('\n');
      }
    }
    catalogue.areas().sectors().forEach(text::append);
    whole = Sha256.of(text.toString());
  }

  String of(TableYear part) {
    return Sha256.of(whole + " " + part);
  }
}
