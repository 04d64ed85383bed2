package org.fiche.check.text;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** HTML in texts, which are Markdown. */
public final class RawHtml implements Check {

  private static final Pattern TAG =
      Pattern.compile("<(?:[A-Za-z][A-Za-z0-9-]*(?![A-Za-z0-9-]*:)|/|!--|\\?)");

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var writing : subject.writings()) {
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
}
