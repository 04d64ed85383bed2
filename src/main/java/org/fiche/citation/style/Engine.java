package org.fiche.citation.style;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.fiche.card.text.Language;

/** The processor of one style in one language; it writes one reference at a time. */
final class Engine {

  private static final String ITEM = "reference";

  /** The number that some styles put before an entry of a list. */
  private static final Pattern NUMBER = Pattern.compile("^[\\[(]?1[\\])]?\\.?\\s*");

  private final CSL processor;
  private final boolean listed;
  private CSLItemData item = new CSLItemData();

  Engine(Style style, Language language) {
    try {
      this.listed = CSL.canFormatBibliographies(style.resource());
      this.processor = new CSL(provider(), style.resource(), locale(language));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private ItemDataProvider provider() {
    return new ItemDataProvider() {
      @Override
      public CSLItemData retrieveItem(String id) {
        return item;
      }

      @Override
      public List<String> getIds() {
        return List.of(ITEM);
      }
    };
  }

  private static String locale(Language language) {
    return switch (language) {
      case FR -> "fr-FR";
      case NL -> "nl-NL";
      case DE -> "de-DE";
      case EN -> "en-GB";
    };
  }

  synchronized Styled write(CSLItemData next) {
    item = next;
    var rich = RichText.of(write("html"));
    var text = write("text");
    return new Styled(rich.numbered() ? NUMBER.matcher(text).replaceFirst("") : text, rich.html());
  }

  private String write(String format) {
    processor.reset();
    processor.setOutputFormat(format);
    processor.setConvertLinks(true);
    processor.registerCitationItems(ITEM);
    var written =
        listed
            ? processor.makeBibliography().makeString()
            : processor.makeCitation(ITEM).getFirst().getText();
    return written.strip();
  }
}
