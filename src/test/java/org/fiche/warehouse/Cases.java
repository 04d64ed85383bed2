package org.fiche.warehouse;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The hand-made population of {@code rules.md}, as rows to load and values to expect. */
final class Cases {

  private static final Path FILE = Path.of("src/test/resources/warehouse/rules.md");
  private static final int CROWD = 9_000;
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?:(\\d{4})-)?(\\d\\d-\\d\\d) ([a-z]+)@([-\\d]+)(?:/([a-z]+))?(?:\\*(\\d+))?");
  private static final Map<String, Integer> CODES =
      Map.of(
          "contact",
          101032,
          "night",
          101032,
          "visit",
          103132,
          "remote",
          101135,
          "supplement",
          102410,
          "prevention",
          102395,
          "lump",
          109616,
          "oldfile",
          102771,
          "scan",
          452712,
          "panoramic",
          307090);

  private final List<Case> cases = new ArrayList<>();
  private final List<String> services = new ArrayList<>();

  /** One row of the table. Expected values are texts, as they stand there. */
  record Case(int person, int year, boolean selfEmployed, List<String> expected, String because) {

    @Override
    public String toString() {
      return person + ": " + because;
    }
  }

  Cases() {
    try {
      for (var line : Files.readAllLines(FILE, UTF_8)) {
        row(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void row(List<String> cells) {
    if (cells.size() == 14 && cells.get(1).matches("\\d+")) {
      int person = Integer.parseInt(cells.get(1));
      int year = Integer.parseInt(cells.get(2));
      var said = cells.get(4);
      cases.add(
          new Case(
              person, year, said.contains("self-employed"), cells.subList(5, 12), cells.get(12)));
      services(person, year, said);
    } else if (cells.size() == 5 && cells.get(1).matches("\\d+")) {
      services(CROWD, Integer.parseInt(cells.get(1)), cells.get(2));
    }
  }

  private void services(int person, int caseYear, String said) {
    var service = SERVICE.matcher(said);
    while (service.find()) {
      var year = service.group(1) == null ? String.valueOf(caseYear) : service.group(1);
      var what = service.group(3);
      var practice = service.group(4).equals("-") ? "" : service.group(4);
      int code =
          what.equals("file")
              ? (Integer.parseInt(year) <= 2021 ? 102771 : 101496)
              : CODES.get(what);
      services.add(
          String.join(
              ",",
              String.valueOf(person),
              year,
              year + "-" + service.group(2),
              String.valueOf(code),
              practice,
              service.group(5) == null ? "general_practitioner" : service.group(5),
              String.valueOf(what.equals("night")),
              service.group(6) == null ? "1" : service.group(6)));
    }
  }

  List<Case> all() {
    return List.copyOf(cases);
  }

  TreeSet<Integer> years() {
    var years = new TreeSet<Integer>();
    cases.forEach(each -> years.add(each.year()));
    return years;
  }

  /** Lines of a file of services, the header first. */
  List<String> services() {
    return withHeader(
        "person_id,year,performed_on,code,practice_id,provider_specialty,out_of_hours,quantity",
        services);
  }

  /** Lines of a file of persons: all born in 1980, in one sector of Aartselaar. */
  List<String> persons() {
    var lines =
        cases.stream()
            .map(
                each ->
                    "%d,%d,1980-06-15,,F,11001A00-,11001,false,%s"
                        .formatted(each.person(), each.year(), each.selfEmployed()))
            .toList();
    return withHeader(
        "person_id,year,birth_date,death_date,sex,sector,municipality,"
            + "increased_reimbursement,self_employed",
        lines);
  }

  /** Lines of a file of practices; 3 has no municipality, 9 is not there. */
  List<String> practices() {
    var lines = new ArrayList<String>();
    for (int year : years()) {
      lines.add("1," + year + ",group,11001");
      lines.add("2," + year + ",solo,11001");
      lines.add("3," + year + ",medical_house,");
      lines.add("4," + year + ",solo,11002");
    }
    return withHeader("practice_id,year,kind,municipality", lines);
  }

  private static List<String> withHeader(String header, List<String> lines) {
    var all = new ArrayList<String>();
    all.add(header);
    all.addAll(lines);
    return all;
  }
}
