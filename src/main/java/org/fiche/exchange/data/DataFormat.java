package org.fiche.exchange.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of figures, by the ending of the address. */
enum DataFormat {
  JSON("application/json"),
  CSV("text/csv; charset=utf-8; header=present"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  DataFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  String mediaType() {
    return mediaType;
  }

  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<DataFormat> ofEnding(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending().equals(ending)).findFirst();
  }

  static List<String> endings() {
    return Arrays.stream(values()).map(DataFormat::ending).toList();
  }
}
