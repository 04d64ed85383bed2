package org.fiche.exchange.browser;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;

/**
 * How the catalogue is searched in one language, for the search bar of a browser. Source: <a
 * href="https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md">OpenSearch 1.1,
 * draft 6</a>; suggestions as browsers took them over from its extension 1.1.
 */
record SearchDescription(Catalogue catalogue, Language language) {

  static final String TYPE = "application/opensearchdescription+xml";

  private static final String OPENSEARCH = "http://a9.com/-/spec/opensearch/1.1/";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

  /** The specification allows so many characters. */
  private static final int LONGEST_NAME = 48;

  private static final int LONGEST_DESCRIPTION = 1024;

  String xml() {
    var out = new StringWriter();
    try {
      var xml = FACTORY.createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("OpenSearchDescription");
      xml.writeDefaultNamespace(OPENSEARCH);
      write(xml);
      xml.writeEndDocument();
      xml.close();
      return out.toString();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void write(XMLStreamWriter xml) throws XMLStreamException {
    var imprint = catalogue.imprint();
    var base = imprint.baseUri().replaceAll("/+$", "");
    var wording = catalogue.in(language);
    var code = language.code();
    // Browsers list engines by this name, so that of each language is its own; at most 16 signs.
    element(xml, "ShortName", "Fiche " + code.toUpperCase(Locale.ROOT));
    element(xml, "LongName", cut(wording.words(imprint.title()), LONGEST_NAME));
    element(xml, "Description", cut(wording.plain(imprint.lead()), LONGEST_DESCRIPTION));
    element(xml, "Contact", imprint.contact().email());
    url(xml, "text/html", base + "/" + code + "/search?q={searchTerms}", Map.of());
    url(
        xml,
        "application/x-suggestions+json",
        base + "/api/suggestions?lang=" + code + "&q={searchTerms}",
        Map.of());
    url(
        xml,
        "application/json",
        base + "/api/search?lang=" + code + "&q={searchTerms}&page={startPage?}&size={count?}",
        Map.of());
    url(xml, TYPE, base + "/opensearch." + code + ".xml", Map.of("rel", "self"));
    element(xml, "Image", base + "/favicon.ico");
    element(xml, "Language", code);
    element(xml, "InputEncoding", "UTF-8");
    element(xml, "OutputEncoding", "UTF-8");
  }

  private static String cut(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most - 1).strip() + "…";
  }

  private static void url(
      XMLStreamWriter xml, String type, String template, Map<String, String> more)
      throws XMLStreamException {
    xml.writeEmptyElement("Url");
    xml.writeAttribute("type", type);
    for (var each : more.entrySet()) {
      xml.writeAttribute(each.getKey(), each.getValue());
    }
    xml.writeAttribute("template", template);
  }

  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
