package org.fiche.page.paper;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fiche.card.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The paper of one card beside its page. */
record PaperCheck(String name, Language language, byte[] pdf, Document page) {

  /** What paper leaves out: what only a screen needs, and programs that made a figure. */
  private static final String NOT_ON_PAPER =
      "form, button, svg, .letter, .unseen, details.lineage details";

  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static PaperCheck of(String code, Language language) {
    var pdf =
        given()
            .get("/id/" + code + ".pdf?lang=" + language.code())
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    var page = Jsoup.parse(given().get("/" + language.code() + "/cards/" + code).asString());
    return new PaperCheck(code + " " + language, language, pdf, page);
  }

  void holds() throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      saysWhatItIs(document);
      holdsEveryWord(document);
      citesItselfOnEachPage(document);
    }
    keepsPdfUa();
  }

  private void saysWhatItIs(PDDocument document) {
    var catalog = document.getDocumentCatalog();
    assertThat(catalog.getLanguage()).as(name).isEqualTo(language.code());
    assertThat(catalog.getMarkInfo().isMarked()).as(name).isTrue();
    assertThat(catalog.getViewerPreferences().displayDocTitle()).as(name).isTrue();
    assertThat(document.getDocumentInformation().getTitle())
        .as(name)
        .contains(page.select("#code").text())
        .contains(page.select("h1").text());
  }

  private void holdsEveryWord(PDDocument document) throws IOException {
    var written = squeezed(withoutMargins(document));
    page.select(NOT_ON_PAPER).remove();
    for (var part : page.select("main article *")) {
      if (!part.ownText().isBlank()) {
        for (var words : part.textNodes()) {
          assertThat(written).as(name + ": " + words.text()).contains(squeezed(words.text()));
        }
      }
    }
  }

  private String withoutMargins(PDDocument document) throws IOException {
    var title = squeezed(document.getDocumentInformation().getTitle());
    var foot = squeezed(page.select("#reference").text()) + squeezed(address());
    var all = new StringBuilder();
    for (int at = 1; at <= document.getNumberOfPages(); at++) {
      var sheet =
          squeezed(text(document, at)).replace(foot + at + "/" + document.getNumberOfPages(), "");
      all.append(at == 1 ? sheet : sheet.replace(title, ""));
    }
    return all.toString();
  }

  private String address() {
    return page.select("meta[name=DC.identifier]").attr("content");
  }

  private void citesItselfOnEachPage(PDDocument document) throws IOException {
    for (int at = 1; at <= document.getNumberOfPages(); at++) {
      assertThat(squeezed(text(document, at)))
          .as(name + " page " + at)
          .contains(squeezed(page.select("#reference").text()), squeezed(address()));
    }
  }

  private static String text(PDDocument document, int at) throws IOException {
    var reader = new PDFTextStripper();
    reader.setStartPage(at);
    reader.setEndPage(at);
    return reader.getText(document);
  }

  /** Lines break where the paper ends: spaces say nothing. */
  private static String squeezed(String words) {
    return words.replaceAll("[\\s\\u00a0\\u202f]+", "");
  }

  private void keepsPdfUa() throws Exception {
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      var result = validator.validate(parser);
      var broken =
          result.getTestAssertions().stream()
              .map(each -> each.getRuleId().getClause() + " " + each.getMessage())
              .distinct()
              .toList();
      assertThat(broken).as(name).isEmpty();
      assertThat(result.isCompliant()).as(name).isTrue();
      assertThat(result.getTotalAssertions()).as(name).isGreaterThan(500);
    }
  }

  static List<PDFont> fonts(PDDocument document) throws IOException {
    var fonts = new ArrayList<PDFont>();
    for (var sheet : document.getPages()) {
      for (var font : sheet.getResources().getFontNames()) {
        fonts.add(sheet.getResources().getFont(font));
      }
    }
    return fonts;
  }

  static List<String> links(PDDocument document) throws IOException {
    var links = new ArrayList<String>();
    for (var sheet : document.getPages()) {
      for (var each : sheet.getAnnotations()) {
        if (each instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI to) {
          assertThat(link.getContents()).isNotBlank();
          links.add(to.getURI());
        }
      }
    }
    return links;
  }
}
