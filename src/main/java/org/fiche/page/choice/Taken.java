package org.fiche.page.choice;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.area.Area.AreaId;
import org.fiche.observation.Asked;
import org.fiche.observation.cell.Breakdown;
import org.fiche.page.text.Html;

/**
 * Ways to take along what is shown.
 *
 * @param release that the figures are of; nothing for the newest ones
 * @param data the query that gives exactly these figures under {@code /data}
 * @param base where the published catalogue is, without a slash
 */
public record Taken(
    String code,
    Optional<String> release,
    String language,
    String data,
    String query,
    String base) {

  public static Taken of(Choice choice, Asked asked, String language, String base) {
    return new Taken(
        asked.indicator().code().written(),
        asked.release(),
        language,
        data(choice, asked, language),
        choice.query(),
        base);
  }

  private static String data(Choice choice, Asked asked, String language) {
    var all = new LinkedHashMap<String, List<String>>();
    all.put("lang", List.of(language));
    if (choice.shown() == View.MAP) {
      all.put("level", List.of(choice.level().id()));
    } else {
      all.put("area", asked.areas().stream().map(AreaId::nis).distinct().toList());
    }
    all.put("year", asked.years().stream().map(String::valueOf).toList());
    for (var breakdown : Breakdown.values()) {
      var codes = asked.categories(breakdown);
      all.put(breakdown.column(), codes.equals(List.of(Breakdown.TOTAL)) ? List.of() : codes);
    }
    return Choice.query(all);
  }

  /** Where the figures are, on this site. */
  public String data(String ending) {
    return "/data/" + release.map(name -> name + "/").orElse("") + code + "." + ending + "?" + data;
  }

  private String address(String ending) {
    return base + data(ending);
  }

  /** Lines that read the figures, by the name of the language or program. */
  public Map<String, String> lines() {
    var lines = new LinkedHashMap<String, String>();
    lines.put(
        "R",
        "figures <- read.csv(\"%s\",\n  colClasses = c(area = \"character\"))"
            .formatted(address("csv")));
    lines.put(
        "Python",
        "import pandas\nfigures = pandas.read_csv(\"%s\",\n    dtype={\"area\": str})"
            .formatted(address("csv")));
    lines.put(
        "Excel (Power Query)",
        """
        let
          text = Csv.Document(Web.Contents("%s"), [Delimiter = ",", Encoding = 65001]),
          table = Table.PromoteHeaders(text)
        in
          table\
        """
            .formatted(address("csv")));
    return lines;
  }

  /** The view alone, for the page of another site. */
  public String embedded() {
    return base + "/embed/" + language + "/" + code + (query.isEmpty() ? "" : "?" + query);
  }

  public String frame(String title) {
    return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"720\" loading=\"lazy\"></iframe>"
        .formatted(Html.escape(embedded()), Html.escape(title));
  }
}
