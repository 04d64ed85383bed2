package org.fiche.warehouse.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up what parallel writers have done. For many threads. */
final class Progress {

  private final Map<Part, Double> shares = new HashMap<>();
  private final long people;
  private final double work;
  private final Shown shown;

  /** Who wants to know. */
  interface Shown {
    void show(int year, double share);
  }

  Progress(List<Part> parts, long people, Shown shown) {
    parts.forEach(part -> shares.put(part, 0.0));
    this.people = people;
    this.work = Math.max(1, parts.stream().mapToInt(Part::weight).sum());
    this.shown = shown;
  }

  synchronized void done(Part part, long peopleDone) {
    shares.put(part, (double) peopleDone / people);
    double done = 0;
    for (var entry : shares.entrySet()) {
      done += entry.getKey().weight() * entry.getValue();
    }
    int year =
        shares.keySet().stream()
            .filter(each -> shares.getOrDefault(each, 0.0) < 1 && each.weight() > 0)
            .mapToInt(Part::year)
            .max()
            .orElse(part.year());
    shown.show(year, done / work);
  }
}
