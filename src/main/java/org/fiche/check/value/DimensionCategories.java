package org.fiche.check.value;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fiche.card.Dimension;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Place;
import org.fiche.link.Relation;

/** Dimensions that say twice what their categories are, or never though somebody needs them. */
public final class DimensionCategories implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    var used =
        subject.references().stream()
            .filter(reference -> reference.relation() == Relation.DIMENSION)
            .map(reference -> reference.to().key())
            .collect(Collectors.toSet());
    for (var source : subject.all(Dimension.class)) {
      var dimension = source.value();
      boolean listed = dimension.codelist().isPresent();
      boolean written = !dimension.categories().isEmpty();
      if (listed && written) {
        findings.accept(
            finding(
                source.place("categories"),
                "The dimension has a code list and categories of its own",
                "keep one of them"));
      }
      if (!listed
          && !written
          && (dimension.variable().isPresent() || used.contains(dimension.code().key()))) {
        findings.accept(
            finding(
                source.place("code"),
                "The dimension " + dimension.code() + " has no categories",
                "add `codelist:` or `categories:`"));
      }
    }
  }

  private static Finding finding(Place place, String message, String remedy) {
    return new Finding(FindingCode.DIMENSION_CATEGORIES, place, message, remedy);
  }
}
