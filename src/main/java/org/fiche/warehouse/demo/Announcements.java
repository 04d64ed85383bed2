package org.fiche.warehouse.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;

/** Announces a year once everything it needs is there, the newest first. For many threads. */
final class Announcements {

  private final Scope scope;
  private final Set<Part> missing;
  private final TreeSet<Integer> waiting = new TreeSet<>();
  private final IntConsumer announce;

  Announcements(Scope scope, List<Part> missing, IntConsumer announce) {
    this.scope = scope;
    this.missing = new HashSet<>(missing);
    this.announce = announce;
    for (int year = scope.from(); year <= scope.to(); year++) {
      waiting.add(year);
    }
  }

  synchronized void done(Part part) {
    missing.remove(part);
    for (int year : List.copyOf(waiting.descendingSet())) {
      if (scope.neededBy(year).stream().noneMatch(missing::contains)) {
        waiting.remove(year);
        announce.accept(year);
      }
    }
  }
}
