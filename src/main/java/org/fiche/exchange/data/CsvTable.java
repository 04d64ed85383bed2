package org.fiche.exchange.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fiche.observation.Answer;
import org.fiche.observation.Figure;
import org.fiche.observation.Observation;
import org.fiche.observation.cell.Breakdown;

/**
 * The output contract: one observation a line, RFC 4180. It has no column for notes, since other
 * people's programs read exactly these: that figures are demonstration data stands in the header of
 * the answer and in the name of the file.
 */
public final class CsvTable {

  static final List<String> COLUMNS =
      List.of(
          "code",
          "year",
          "level",
          "area",
          "area_label",
          "sex",
          "age_group",
          "increased_reimbursement",
          "numerator",
          "denominator",
          "value",
          "unit",
          "status",
          "break",
          "card_version",
          "release");

  private static final int BUFFER = 1 << 16;

  private final CsvWriter csv;
  private final Captions captions;
  private final Function<Figure, Optional<BigDecimal>> value;

  private CsvTable(Writer out, Captions captions, Function<Figure, Optional<BigDecimal>> value) {
    this.csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.REQUIRED)
            .bufferSize(BUFFER)
            .build(out);
    this.captions = captions;
    this.value = value;
  }

  /** For programs: six decimals. */
  public static CsvTable rounded(Writer out, Captions captions) {
    return new CsvTable(out, captions, Figure::rounded);
  }

  /** For the operator's terminal: all digits that there are. */
  public static CsvTable unrounded(Writer out, Captions captions) {
    return new CsvTable(out, captions, Figure::value);
  }

  public CsvTable header() {
    csv.writeRecord(COLUMNS);
    return this;
  }

  /**
   * @throws IOException if the reader is gone
   */
  public void rows(Answer answer) throws IOException {
    answer.observations().forEach(observation -> csv.writeRecord(row(observation)));
    csv.flush();
  }

  private String[] row(Observation each) {
    var figure = each.figure();
    return new String[] {
      each.code(),
      Integer.toString(each.year()),
      each.area().level().id(),
      each.area().nis(),
      captions.area(each.area()),
      each.category(Breakdown.SEX),
      each.category(Breakdown.AGE_GROUP),
      each.category(Breakdown.INCREASED_REIMBURSEMENT),
      figure.numerator().map(String::valueOf).orElse(""),
      figure.denominator().map(String::valueOf).orElse(""),
      value.apply(figure).map(BigDecimal::toPlainString).orElse(""),
      each.unit(),
      each.status().words(),
      Boolean.toString(each.broken()),
      each.cardVersion().orElse(""),
      each.release().orElse("")
    };
  }
}
