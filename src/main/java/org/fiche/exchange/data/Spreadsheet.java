package org.fiche.exchange.data;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.fiche.observation.Observation;
import org.fiche.observation.cell.Breakdown;

/** Figures as a spreadsheet: the columns of the output contract, and a sheet that explains them. */
final class Spreadsheet {

  private static final String CREATOR = "Fiche";
  private static final String VERSION = "1.0";
  private static final int FLUSH = 1_000;
  private static final int MOST_ROWS = 1_048_575;

  private final Download download;
  private final Captions captions;

  Spreadsheet(Download download) {
    this.download = download;
    this.captions = download.captions();
  }

  /** Whether a sheet can hold that many observations. */
  static boolean holds(long observations) {
    return observations <= MOST_ROWS;
  }

  /**
   * @throws IOException if the reader is gone
   */
  void write(OutputStream out) throws IOException {
    try (var workbook = new Workbook(out, CREATOR, VERSION)) {
      figures(workbook.newWorksheet(download.indicator().code().written()));
      metadata(workbook.newWorksheet(captions.word(Word.METADATA)));
    }
  }

  private void figures(Worksheet sheet) throws IOException {
    int column = 0;
    for (var name : CsvTable.COLUMNS) {
      sheet.value(0, column, name);
      sheet.style(0, column).bold().set();
      column++;
    }
    sheet.freezePane(0, 1);
    int row = 1;
    for (var observations = download.answer().observations().iterator(); observations.hasNext(); ) {
      row(sheet, row, observations.next());
      if (row % FLUSH == 0) {
        sheet.flush();
      }
      row++;
    }
  }

  private void row(Worksheet sheet, int row, Observation each) {
    var figure = each.figure();
    int column = 0;
    sheet.value(row, column++, each.code());
    sheet.value(row, column++, each.year());
    sheet.value(row, column++, each.area().level().id());
    sheet.value(row, column++, each.area().nis());
    sheet.value(row, column++, captions.area(each.area()));
    for (var breakdown : Breakdown.values()) {
      sheet.value(row, column++, each.category(breakdown));
    }
    int numerator = column++;
    figure.numerator().ifPresent(number -> sheet.value(row, numerator, number));
    int denominator = column++;
    figure.denominator().ifPresent(number -> sheet.value(row, denominator, number));
    int value = column++;
    figure.rounded().ifPresent(number -> sheet.value(row, value, number));
    sheet.value(row, column++, each.unit());
    sheet.value(row, column++, each.status().words());
    sheet.value(row, column++, Boolean.toString(each.broken()));
    sheet.value(row, column++, each.cardVersion().orElse(""));
    sheet.value(row, column, each.release().orElse(""));
  }

  private void metadata(Worksheet sheet) {
    int row = 0;
    for (var line : lines().entrySet()) {
      sheet.value(row, 0, line.getKey());
      sheet.style(row, 0).bold().set();
      sheet.value(row, 1, line.getValue());
      row++;
    }
    for (var note : download.notes()) {
      sheet.value(row++, 1, note);
    }
  }

  private Map<String, String> lines() {
    var indicator = download.indicator();
    var lines = new LinkedHashMap<String, String>();
    lines.put(download.catalogue().publishedCode(indicator), captions.title(indicator));
    if (download.answer().demonstration()) {
      lines.put("!", captions.word(Word.DEMONSTRATION) + " (" + Download.DEMONSTRATION + ")");
    }
    lines.put("unit", captions.unit(indicator.unit()));
    lines.put("card_version", download.cardVersion());
    lines.put("release", String.join(", ", download.answer().releases()));
    lines.put(captions.word(Word.VALUE), captions.plain(indicator.head().definition()));
    download
        .answer()
        .computedAt()
        .ifPresent(at -> lines.put(captions.word(Word.COMPUTED), at.toString()));
    lines.put(captions.word(Word.SOURCE), captions.publisher());
    lines.put(captions.word(Word.LICENCE), download.catalogue().imprint().licence().name());
    lines.put("URL", download.address());
    return lines;
  }
}
