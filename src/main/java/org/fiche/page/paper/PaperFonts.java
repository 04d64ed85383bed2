package org.fiche.page.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one document, read when a text needs them and embedded with the letters that it
 * uses. Liberation, by Red Hat, under the SIL Open Font License 1.1.
 */
final class PaperFonts implements AutoCloseable {

  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

  private final PDDocument document;
  private final List<TrueTypeFont> read = new ArrayList<>();

  PaperFonts(PDDocument document) {
    this.document = document;
  }

  void all(PdfRendererBuilder builder) {
    for (var family : List.of("Serif", "Sans", "Mono")) {
      one(builder, family, "Regular", REGULAR, FontStyle.NORMAL);
      one(builder, family, "Bold", BOLD, FontStyle.NORMAL);
      one(builder, family, "Italic", REGULAR, FontStyle.ITALIC);
      one(builder, family, "BoldItalic", BOLD, FontStyle.ITALIC);
    }
  }

  private void one(
      PdfRendererBuilder builder, String family, String cut, int weight, FontStyle style) {
    var file = "/liberation/Liberation" + family + "-" + cut + ".ttf";
    builder.useFont(new Lazily(file), "Liberation " + family, weight, style, true);
  }

  /** A font that no text needs is not read. */
  private final class Lazily extends PDFontSupplier {

    private final String file;

    Lazily(String file) {
      super(null);
      this.file = file;
    }

    @Override
    public PDFont supply() {
      try {
        var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes(file)));
        // Ligatures would be looked for in every line, at ten times the price of writing it.
        font.setEnableGsub(false);
        read.add(font);
        return PDType0Font.load(document, font, true);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
  }

  private static byte[] bytes(String file) {
    return FILES.computeIfAbsent(file, PaperFonts::unpacked);
  }

  private static byte[] unpacked(String file) {
    try (var in = PaperFonts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("The font " + file + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() throws IOException {
    for (var font : read) {
      font.close();
    }
  }
}
