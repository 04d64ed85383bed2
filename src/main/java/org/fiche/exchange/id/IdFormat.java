package org.fiche.exchange.id;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fiche.citation.ReferenceFormat;

/** What an identifier leads to, in the order in which one is chosen for those who take anything. */
public enum IdFormat {
  PAGE("", List.of("text/html", "application/xhtml+xml")),
  RIS(ReferenceFormat.RIS, "application/x-research-info-systems"),
  BIBTEX(ReferenceFormat.BIBTEX, "text/x-bibtex"),
  CSL_JSON(ReferenceFormat.CSL_JSON, "application/citeproc+json"),
  JSON_LD("jsonld", List.of("application/ld+json")),
  /** Written by the room of pages, under its own address. */
  PDF("pdf", List.of("application/pdf"));

  private final String ending;
  private final List<String> mediaTypes;
  private final Optional<ReferenceFormat> reference;

  IdFormat(String ending, List<String> mediaTypes) {
    this.ending = ending;
    this.mediaTypes = mediaTypes;
    this.reference = Optional.empty();
  }

  IdFormat(ReferenceFormat reference, String alias) {
    this.ending = reference.ending();
    this.mediaTypes = List.of(reference.mediaType(), alias);
    this.reference = Optional.of(reference);
  }

  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaTypes.getFirst();
  }

  /** The format of a reference manager, if it is one. */
  public Optional<ReferenceFormat> reference() {
    return reference;
  }

  static Optional<IdFormat> ofEnding(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }

  /** The first that one of these types asks for; the types stand in the order of preference. */
  static Optional<IdFormat> accepted(List<MediaType> wishes) {
    return wishes.stream()
        .filter(wish -> !wish.getParameters().getOrDefault("q", "1").matches("0(\\.0*)?"))
        .flatMap(wish -> Arrays.stream(values()).filter(format -> format.suits(wish)))
        .findFirst();
  }

  private boolean suits(MediaType wish) {
    return mediaTypes.stream().anyMatch(type -> MediaType.valueOf(type).isCompatible(wish));
  }

  /** What there is, as refusals name it. */
  static List<String> offered() {
    return Arrays.stream(values()).map(IdFormat::mediaType).toList();
  }
}
