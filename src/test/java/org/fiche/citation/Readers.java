package org.fiche.citation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.undercouch.citeproc.ris.RISParser;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;

/** Reads references with programs of others. */
final class Readers {

  private static final int HEXADECIMAL = 16;

  /** What this parser of TeX refuses; and straight quotes, which TeX prints as curly ones. */
  private static final Pattern PLAIN = Pattern.compile("['`]|\\P{ASCII}");

  private static final String SHIELD = "QZX";
  private static final Pattern SHIELDED = Pattern.compile(SHIELD + "([0-9a-f]{4})");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** What every format must agree on. */
  record Read(
      String title, String author, String date, String version, String code, String address) {

    static Read expected(ReferenceData reference) {
      return new Read(
          reference.title(),
          reference.author(),
          reference.date().toString(),
          reference.version(),
          reference.code().written(),
          reference.address());
    }
  }

  private Readers() {}

  static List<Read> of(ReferenceFormat format, String file) throws Exception {
    return switch (format) {
      case RIS -> ris(file);
      case BIBTEX -> bibTex(file);
      case CSL_JSON -> cslJson(file);
    };
  }

  private static List<Read> ris(String file) throws Exception {
    var found = new ArrayList<Read>();
    new RISParser()
        .parse(new StringReader(file))
        .getReferences()
        .forEach(
            each ->
                found.add(
                    new Read(
                        each.getTitle(),
                        each.getAuthors()[0],
                        each.getYear().replace('/', '-').replaceFirst("-$", ""),
                        each.getEdition(),
                        each.getNumberOfVolumes(),
                        each.getURL())));
    return found;
  }

  private static List<Read> bibTex(String file) throws Exception {
    var found = new ArrayList<Read>();
    BibTeXDatabase database = new BibTeXParser().parseFully(new StringReader(file));
    for (var entry : database.getEntries().values()) {
      found.add(
          new Read(
              text(entry, "title"),
              text(entry, "author"),
              text(entry, "date"),
              text(entry, "version"),
              text(entry, "number"),
              entry.getField(new Key("url")).toUserString()));
    }
    return found;
  }

  private static String text(BibTeXEntry entry, String field) throws Exception {
    var shielded =
        PLAIN
            .matcher(entry.getField(new Key(field)).toUserString())
            .replaceAll(each -> SHIELD + "%04x".formatted((int) each.group().charAt(0)));
    var printed = new LaTeXPrinter().print(new LaTeXParser().parse(new StringReader(shielded)));
    return SHIELDED
        .matcher(printed)
        .replaceAll(each -> String.valueOf((char) Integer.parseInt(each.group(1), HEXADECIMAL)));
  }

  private static List<Read> cslJson(String file) throws Exception {
    var found = new ArrayList<Read>();
    for (JsonNode item : JSON.readTree(file)) {
      var date = item.at("/issued/date-parts/0");
      found.add(
          new Read(
              item.get("title").asText(),
              item.at("/author/0/literal").asText(),
              "%04d-%02d-%02d"
                  .formatted(date.get(0).asInt(), date.get(1).asInt(), date.get(2).asInt()),
              item.get("version").asText(),
              item.get("number").asText(),
              item.get("URL").asText()));
    }
    return found;
  }
}
