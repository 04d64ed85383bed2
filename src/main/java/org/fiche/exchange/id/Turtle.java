package org.fiche.exchange.id;

import java.io.StringReader;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;

/** The statements of a JSON-LD document, in Turtle. Its context is in the document itself. */
final class Turtle {

  private Turtle() {}

  static String of(String jsonLd) {
    var graph = RDFParser.create().source(new StringReader(jsonLd)).lang(Lang.JSONLD).toGraph();
    graph.getPrefixMapping().setNsPrefix("schema", "https://schema.org/");
    graph.getPrefixMapping().setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#");
    return RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).asString();
  }
}
