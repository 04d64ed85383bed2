package org.fiche.citation;

import java.time.LocalDate;
import java.util.List;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.setting.Imprint.Licence;
import org.fiche.card.setting.Keyword;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;

/**
 * What a reference to one version of a card says in one language, whatever its format. No text has
 * markup, line breaks or doubled spaces.
 *
 * @param author the organisation that answers for the card
 * @param date of the version
 * @param version its name, which may have a number behind the date
 * @param address the identifier of this version
 * @param summary what the card means; may be empty
 * @param language of the title
 */
public record ReferenceData(
    Code code,
    String title,
    String author,
    String publisher,
    LocalDate date,
    String version,
    String address,
    String summary,
    List<String> keywords,
    Language language,
    Licence licence) {

  /** The card as a publication has it. */
  public static ReferenceData of(Catalogue catalogue, Card card, Language language) {
    var wording = catalogue.in(language);
    var imprint = catalogue.imprint();
    var publisher = line(wording.plain(imprint.publisher().name()));
    var version = catalogue.version(card);
    return new ReferenceData(
        card.code(),
        line(wording.words(card.title())),
        publisher,
        publisher,
        catalogue.date(card),
        version,
        address(imprint.baseUri(), card.code(), version),
        line(wording.plain(card.head().definition())),
        card.head().keywords().stream()
            .flatMap(id -> catalogue.settings().keyword(id).stream())
            .map(Keyword::label)
            .map(label -> line(wording.words(label)))
            .toList(),
        wording.of(card.title()).language(),
        imprint.licence());
  }

  private static String address(String base, Code code, String version) {
    return base.replaceAll("/+$", "") + "/id/" + code + "/" + version;
  }

  /** One line of text: a line break inside a field would end it in most formats. */
  private static String line(String words) {
    return words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }

  /** A name for lists of references, unique for card and version. */
  public String key() {
    return code + "_" + version;
  }
}
