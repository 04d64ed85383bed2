package org.fiche.page.saving;

import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fiche.card.Card;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.history.Version;
import org.fiche.citation.ReferenceData;
import org.fiche.citation.linked.SchemaOrg;
import org.fiche.page.http.LinkHeader;
import org.fiche.page.text.Scribe;

/**
 * What programs find in the head of a page.
 *
 * @param unapi what reference managers ask for; nothing on a page with several cards
 * @param links of the answer, as its header writes them
 * @param linked JSON-LD that may stand in a script element
 */
public record Saving(Optional<String> unapi, List<Meta> metas, String links, String linked) {

  /** A meta element of Dublin Core. */
  public record Meta(String name, String content) {}

  /**
   * A card, or a version of one.
   *
   * @param old whether it is not the card as it is now
   */
  static Saving of(Card card, Scribe scribe, boolean old) {
    var catalogue = scribe.catalogue();
    var language = scribe.language().code();
    var data = ReferenceData.of(catalogue, card, scribe.language());
    var version = old ? "." + data.version() : "";
    return new Saving(
        Optional.of(card.code() + version + "." + language),
        metas(data),
        new Signposts(catalogue, scribe.language()).of(card, data, old),
        new SchemaOrg(catalogue, scribe.language()).card(card));
  }

  /** Cards one below the other. */
  public static Saving of(String name, List<Card> cards, Scribe scribe) {
    return new Saving(
        Optional.empty(),
        List.of(),
        list(scribe.catalogue()),
        new SchemaOrg(scribe.catalogue(), scribe.language()).list(name, cards));
  }

  /** Versions of one card. */
  public static Saving ofVersions(String name, List<Version> versions, Scribe scribe) {
    return new Saving(
        Optional.empty(),
        List.of(),
        list(scribe.catalogue()),
        new SchemaOrg(scribe.catalogue(), scribe.language()).versions(name, versions));
  }

  /** The catalogue itself. */
  public static Saving of(Scribe scribe) {
    return new Saving(
        Optional.empty(),
        List.of(),
        list(scribe.catalogue()),
        new SchemaOrg(scribe.catalogue(), scribe.language()).catalogue());
  }

  /** Gives a page its head, and the answer its links. */
  public TemplateInstance into(TemplateInstance page) {
    return page.data("saving", this).setAttribute(LinkHeader.LINKS, links);
  }

  private static String list(Catalogue catalogue) {
    return Signposts.list(catalogue.imprint().licence().url());
  }

  private static List<Meta> metas(ReferenceData data) {
    return Stream.of(
            new Meta("DC.title", data.title()),
            new Meta("DC.type", "Dataset"),
            new Meta("DC.creator", data.author()),
            new Meta("DC.publisher", data.publisher()),
            new Meta("DC.identifier", data.address()),
            new Meta("DC.language", data.language().code()),
            new Meta("DC.subject", String.join("; ", data.keywords())),
            new Meta("DC.rights", data.licence().url()),
            new Meta("DCTERMS.issued", data.date().toString()),
            new Meta("DCTERMS.abstract", data.summary()))
        .filter(meta -> !meta.content().isEmpty())
        .toList();
  }
}
