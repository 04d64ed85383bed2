package org.fiche.exchange.id;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fiche.citation.ReferenceFormat;

/** What an identifier leads to, in the order in which one is chosen for those who take anything. */
public enum IdFormat {
  PAGE("", "text/html", "application/xhtml+xml"),
  JSON_LD("jsonld", "application/ld+json"),
  TURTLE("ttl", "text/turtle", "application/x-turtle"),
  RIS(ReferenceFormat.RIS, "application/x-research-info-systems"),
  BIBTEX(ReferenceFormat.BIBTEX, "text/x-bibtex"),
  CSL_JSON(ReferenceFormat.CSL_JSON, "application/citeproc+json"),
  /** A reference in a style; the second type is that of identifiers of the DOI system. */
  TEXT("txt", "text/plain", "text/x-bibliography"),
  /** What the API says. */
  JSON("json", "application/json"),
  PDF("pdf", "application/pdf");

  private static final Pattern NEVER = Pattern.compile("0(\\.0*)?");

  private final String ending;
  private final List<MediaType> mediaTypes;
  private final Optional<ReferenceFormat> reference;

  IdFormat(String ending, String... mediaTypes) {
    this.ending = ending;
    this.mediaTypes = Arrays.stream(mediaTypes).map(MediaType::valueOf).toList();
    this.reference = Optional.empty();
  }

  IdFormat(ReferenceFormat reference, String alias) {
    this.ending = reference.ending();
    this.mediaTypes = List.of(MediaType.valueOf(reference.mediaType()), MediaType.valueOf(alias));
    this.reference = Optional.of(reference);
  }

  /** How addresses end, without the dot; empty for the page. */
  public String ending() {
    return ending;
  }

  public String mediaType() {
    return mediaTypes.getFirst().toString();
  }

  /** The format of a reference manager, if it is one. */
  Optional<ReferenceFormat> reference() {
    return reference;
  }

  static Optional<IdFormat> ofEnding(String ending) {
    return Arrays.stream(values()).filter(format -> format.ending.equals(ending)).findFirst();
  }

  /**
   * The first that one of these types asks for; the types stand in the order of preference. What is
   * refused by name is not what a wider wish means.
   */
  static Optional<IdFormat> accepted(List<MediaType> wishes) {
    var refused =
        wishes.stream()
            .filter(IdFormat::isNever)
            .filter(wish -> !wish.isWildcardSubtype())
            .toList();
    return wishes.stream()
        .filter(wish -> !isNever(wish))
        .flatMap(wish -> Arrays.stream(values()).filter(format -> format.suits(wish)))
        .filter(format -> refused.stream().noneMatch(format.mediaTypes.getFirst()::isCompatible))
        .findFirst();
  }

  private static boolean isNever(MediaType wish) {
    return NEVER.matcher(wish.getParameters().getOrDefault("q", "1")).matches();
  }

  private boolean suits(MediaType wish) {
    return mediaTypes.stream().anyMatch(type -> type.isCompatible(wish));
  }

  /** What there is, as refusals name it. */
  static List<String> offered() {
    return Arrays.stream(values()).map(IdFormat::mediaType).toList();
  }

  static List<String> endings() {
    return Arrays.stream(values()).map(IdFormat::ending).filter(each -> !each.isEmpty()).toList();
  }
}
