package org.fiche.page.walk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The checker of the HTML standard, run here; it reads its rules once. For one thread at a time.
 */
final class HtmlCheck implements ErrorHandler {

  private static final String RULES = "http://s.validator.nu/html5-all.rnc";

  private final SimpleDocumentValidator validator =
      new SimpleDocumentValidator(false, false, false);
  private final List<String> wrong = new ArrayList<>();

  HtmlCheck() throws Exception {
    validator.setUpMainSchema(RULES, this);
    validator.setUpValidatorAndParsers(this, false, false);
  }

  /** What is wrong with a page; what is only advised against does not count. */
  List<String> of(String html) throws Exception {
    wrong.clear();
    var source = new InputSource(new ByteArrayInputStream(html.getBytes(UTF_8)));
    source.setEncoding("UTF-8");
    validator.checkHtmlInputSource(source);
    return List.copyOf(wrong);
  }

  @Override
  public void warning(SAXParseException advice) {}

  @Override
  public void error(SAXParseException mistake) {
    wrong.add("line " + mistake.getLineNumber() + ": " + mistake.getMessage());
  }

  @Override
  public void fatalError(SAXParseException mistake) {
    error(mistake);
  }
}
