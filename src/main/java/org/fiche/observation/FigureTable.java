package org.fiche.observation;

import java.util.List;
import java.util.Optional;
import org.fiche.area.Area.AreaId;
import org.fiche.observation.cell.Amounts;
import org.fiche.observation.cell.Layout;
import org.fiche.observation.computing.MadeOf;

/** All figures of an indicator and year, unchecked: every area, every combination. */
record FigureTable(MadeOf madeOf, Layout layout, Amounts numerator, Optional<Amounts> denominator) {

  Optional<Integer> place(AreaId area, List<String> combination) {
    return layout
        .geography()
        .position(area)
        .filter(unused -> layout.categories().know(combination))
        .map(at -> layout.place(madeOf.grain(), at, combination));
  }

  Figure figure(int place) {
    long above = numerator.amounts()[place];
    return denominator
        .map(below -> Figure.quotient(above, below.amounts()[place], madeOf.factor()))
        .orElseGet(() -> Figure.count(above, madeOf.factor()));
  }

  /** Bytes that it takes in memory beside its amounts. */
  int size() {
    return numerator.amounts().length;
  }
}
