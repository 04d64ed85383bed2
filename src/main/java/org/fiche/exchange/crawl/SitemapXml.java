package org.fiche.exchange.crawl;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.fiche.card.text.Language;
import org.fiche.exchange.crawl.Sitemap.Spot;

/** Writes files of a site map. */
final class SitemapXml {

  private static final String MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String HTML = "http://www.w3.org/1999/xhtml";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

  private final Sitemap map;
  private final XMLStreamWriter xml;

  private SitemapXml(Sitemap map, XMLStreamWriter xml) {
    this.map = map;
    this.xml = xml;
  }

  /** What is written between the start and the end of a file. */
  private interface Content {
    void write(SitemapXml file) throws XMLStreamException;
  }

  static String pages(Sitemap map, List<Spot> spots) {
    return file(
        map,
        "urlset",
        file -> {
          file.xml.writeNamespace("xhtml", HTML);
          for (var spot : spots) {
            for (var language : Language.values()) {
              file.page(spot, language);
            }
          }
        });
  }

  static String index(Sitemap map, int parts) {
    return file(
        map,
        "sitemapindex",
        file -> {
          for (int part = 1; part <= parts; part++) {
            file.xml.writeStartElement("sitemap");
            file.element("loc", map.base() + "/sitemap-" + part + ".xml");
            file.xml.writeEndElement();
          }
        });
  }

  private static String file(Sitemap map, String root, Content content) {
    var out = new StringWriter();
    try {
      var file = new SitemapXml(map, FACTORY.createXMLStreamWriter(out));
      file.xml.writeStartDocument("UTF-8", "1.0");
      file.xml.writeStartElement(root);
      file.xml.writeDefaultNamespace(MAP);
      content.write(file);
      file.xml.writeEndDocument();
      file.xml.close();
      return out.toString();
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private void page(Spot spot, Language language) throws XMLStreamException {
    xml.writeStartElement("url");
    element("loc", address(spot, language));
    element("lastmod", spot.changed().toString());
    for (var other : Language.values()) {
      alternate(other.code(), address(spot, other));
    }
    alternate("x-default", address(spot, map.first()));
    xml.writeEndElement();
  }

  private String address(Spot spot, Language language) {
    return map.base() + "/" + language.code() + spot.tail();
  }

  private void alternate(String language, String address) throws XMLStreamException {
    xml.writeEmptyElement("xhtml", "link", HTML);
    xml.writeAttribute("rel", "alternate");
    xml.writeAttribute("hreflang", language);
    xml.writeAttribute("href", address);
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
