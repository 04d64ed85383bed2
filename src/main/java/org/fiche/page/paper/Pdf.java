package org.fiche.page.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Writes PDF/UA: tagged, with title, language and embedded fonts. */
final class Pdf {

  static {
    // It writes several lines for each document to the console, past the log of the server.
    XRLog.setLoggingEnabled(false);
  }

  private Pdf() {}

  /** The same bytes for the same page. */
  static byte[] of(PaperPage page) {
    try (var document = new PDDocument();
        var fonts = new PaperFonts(document)) {
      var builder = new PdfRendererBuilder();
      builder.useFastMode();
      builder.usePDDocument(document);
      builder.usePdfUaAccessibility(true);
      builder.withProducer("Fiche");
      builder.withW3cDocument(PaperText.of(page), page.base() + "/");
      // Nothing is fetched: what a page shows stands in it.
      builder.useUriResolver((base, address) -> null);
      builder.useUnicodeLineBreaker(new LineBreaks(page.language().locale()));
      fonts.all(builder);
      try (var renderer = builder.buildPdfRenderer()) {
        renderer.createPDFKeepOpen();
        nameLinks(document);
        date(document, page);
        return bytes(document, page);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A link that runs over two lines is two links, and only the first gets its name. */
  private static void nameLinks(PDDocument document) throws IOException {
    for (var sheet : document.getPages()) {
      for (var each : sheet.getAnnotations()) {
        if (each instanceof PDAnnotationLink link
            && link.getContents() == null
            && link.getAction() instanceof PDActionURI to) {
          link.setContents(to.getURI());
        }
      }
    }
  }

  private static void date(PDDocument document, PaperPage page) throws IOException {
    var at = GregorianCalendar.from(page.at().atZone(ZoneOffset.UTC));
    var about = document.getDocumentInformation();
    about.setCreationDate(at);
    about.setModificationDate(at);
    var metadata = document.getDocumentCatalog().getMetadata();
    if (metadata != null) {
      var text = new String(metadata.toByteArray(), UTF_8);
      var dated = text.replaceAll("(<xmp:(?:Create|Modify)Date>)[^<]*", "$1" + page.at());
      metadata.importXMPMetadata(dated.getBytes(UTF_8));
    }
  }

  private static byte[] bytes(PDDocument document, PaperPage page) throws IOException {
    document.setDocumentId((long) page.html().hashCode());
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
