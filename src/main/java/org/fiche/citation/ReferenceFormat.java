package org.fiche.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats that reference managers read. */
public enum ReferenceFormat {
  RIS("ris", "application/x-research-info-systems"),
  BIBTEX("bib", "application/x-bibtex"),
  CSL_JSON("csl.json", "application/vnd.citationstyles.csl+json");

  private final String ending;
  private final String mediaType;

  ReferenceFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  /** How names of files and addresses end, without the dot. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaType;
  }

  public static Optional<ReferenceFormat> ofEnding(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }

  /** One file with all of them, in their order. */
  public String write(List<ReferenceData> references) {
    return switch (this) {
      case RIS -> Ris.of(references);
      case BIBTEX -> BibTex.of(references);
      case CSL_JSON -> CslJson.of(references);
    };
  }
}
