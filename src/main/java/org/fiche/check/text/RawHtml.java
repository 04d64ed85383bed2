package org.fiche.check.text;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.fiche.check.subject.TextCheck;
import org.fiche.check.subject.Writing;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** HTML in texts, which are Markdown. */
public final class RawHtml implements TextCheck {

  private static final Pattern TAG =
      Pattern.compile("<(?:[A-Za-z][A-Za-z0-9-]*(?![A-Za-z0-9-]*:)|/|!--|\\?)");

  @Override
  public void check(Writing writing, Consumer<Finding> findings) {
    writing.eachLanguage(
        (language, words) -> {
          var tags = TAG.matcher(words);
          while (words.indexOf('<') >= 0 && tags.find()) {
            findings.accept(
                new Finding(
                    FindingCode.RAW_HTML,
                    writing.place(language, tags.start()),
                    "\"" + tags.group() + "\" begins HTML, which is not shown",
                    "write Markdown, or a space behind <"));
          }
        });
  }
}
