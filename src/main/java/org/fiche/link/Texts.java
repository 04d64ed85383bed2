package org.fiche.link;

import java.util.ArrayList;
import java.util.List;
import org.fiche.card.Card;
import org.fiche.card.CodeList;
import org.fiche.card.Concept;
import org.fiche.card.Database;
import org.fiche.card.Dimension;
import org.fiche.card.Indicator;
import org.fiche.card.Page;
import org.fiche.card.Variable;
import org.fiche.card.text.Text;

/** All texts of a card, with the paths of their fields, in the order of a page. */
public record Texts(List<At> all) {

  /**
   * @param prose whether links and parameters are read in it; titles and labels of codes are plain
   */
  public record At(String path, Text text, boolean prose) {}

  public static Texts of(Card card) {
    var all = new ArrayList<At>();
    var head = card.head();
    all.add(new At("title", head.title(), false));
    all.add(new At("definition", head.definition(), true));
    head.reason().ifPresent(reason -> all.add(new At("reason", reason, true)));
    numbered(all, "remarks", head.remarks(), true);
    switch (card) {
      case Indicator indicator -> indicator(all, indicator);
      case Variable variable -> variable(all, variable);
      case Concept concept ->
          concept
              .parameters()
              .forEach((name, each) -> plain(all, "parameters." + name + ".label", each.label()));
      case Dimension dimension ->
          labels(
              all,
              "categories",
              dimension.categories().stream().map(each -> each.label()).toList());
      case CodeList list -> codeList(all, list);
      case Database database -> database(all, database);
      case Page page -> all.add(new At("body", page.body(), true));
    }
    return new Texts(List.copyOf(all));
  }

  private static void indicator(List<At> all, Indicator indicator) {
    var method = indicator.method();
    all.add(new At("method.numerator.label", method.numerator().label(), true));
    method
        .denominator()
        .ifPresent(each -> all.add(new At("method.denominator.label", each.label(), true)));
    for (int index = 0; index < indicator.breaks().size(); index++) {
      all.add(new At("breaks[" + index + "].reason", indicator.breaks().get(index).reason(), true));
    }
  }

  private static void variable(List<At> all, Variable variable) {
    all.add(new At("domain", variable.domain(), true));
    variable
        .raw()
        .ifPresent(
            raw -> {
              raw.variants().ifPresent(text -> all.add(new At("raw.variants", text, true)));
              raw.producer().ifPresent(text -> all.add(new At("raw.producer", text, true)));
              raw.format().ifPresent(text -> all.add(new At("raw.format", text, true)));
            });
  }

  private static void codeList(List<At> all, CodeList list) {
    list.families().forEach((name, label) -> plain(all, "families." + name, label));
    labels(all, "codes", list.codes().stream().map(each -> each.label()).toList());
  }

  private static void database(List<At> all, Database database) {
    database.producer().ifPresent(text -> all.add(new At("producer", text, true)));
    labels(all, "tables", database.tables().stream().map(each -> each.label()).toList());
  }

  private static void labels(List<At> all, String field, List<Text> labels) {
    for (int index = 0; index < labels.size(); index++) {
      plain(all, field + "[" + index + "].label", labels.get(index));
    }
  }

  private static void plain(List<At> all, String path, Text text) {
    all.add(new At(path, text, false));
  }

  private static void numbered(List<At> all, String field, List<Text> texts, boolean prose) {
    for (int index = 0; index < texts.size(); index++) {
      all.add(new At(field + "[" + index + "]", texts.get(index), prose));
    }
  }
}
