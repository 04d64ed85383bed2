package org.fiche.check.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fiche.card.Database;
import org.fiche.card.Dimension;
import org.fiche.card.Variable;
import org.fiche.card.setting.Imprint;
import org.fiche.card.setting.Settings;
import org.fiche.card.setting.Unit;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.content.Source;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;
import org.fiche.finding.Place;

/** Names that must be told apart and are not: tables, columns, categories, shelves, units … */
public final class DuplicateName implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    var tables = new Names("table", findings);
    for (var database : subject.all(Database.class)) {
      tables.all(database, "tables[%d].name", database.value().tables(), Database.Table::name);
    }
    var columns = new Names("column", findings);
    subject
        .all(Variable.class)
        .forEach(variable -> columns.add(variable, "column", variable.value().column().toString()));
    var dimensions = new Names("column of a dimension", findings);
    for (var dimension : subject.all(Dimension.class)) {
      dimensions.add(dimension, "column", dimension.value().column());
      new Names("category", findings)
          .all(
              dimension,
              "categories[%d].code",
              dimension.value().categories(),
              Dimension.Category::code);
    }
    subject.settings().ifPresent(settings -> settings(settings, findings));
  }

  private static void settings(Source<Settings> source, Consumer<Finding> findings) {
    var settings = source.value();
    new Names("keyword", findings)
        .all(source, "keywords[%d].id", settings.keywords(), each -> each.id());
    new Names("unit", findings).all(source, "units[%d].id", settings.units(), Unit::id);
    new Names("level", findings)
        .all(source, "levels[%d].code", settings.levels(), each -> each.code().id());
    var contexts = settings.imprint().contexts();
    new Names("context", findings)
        .all(source, "contexts[%d].code", contexts, Imprint.Context::code);
    new Names("suffix", findings)
        .all(source, "contexts[%d].suffix", contexts, Imprint.Context::suffix);
  }

  private record Names(String what, Consumer<Finding> findings, Map<String, Place> seen) {

    Names(String what, Consumer<Finding> findings) {
      this(what, findings, new HashMap<>());
    }

    <T> void all(Source<?> source, String path, List<T> items, Function<T, String> name) {
      for (int index = 0; index < items.size(); index++) {
        add(source, path.formatted(index), name.apply(items.get(index)));
      }
    }

    void add(Source<?> source, String path, String name) {
      var other = seen.putIfAbsent(name, source.place(path));
      if (other != null) {
        findings.accept(
            new Finding(
                FindingCode.DUPLICATE_NAME,
                source.place(path),
                "The " + what + " " + name + " stands twice, first at " + other,
                "rename or take out one of them"));
      }
    }
  }
}
