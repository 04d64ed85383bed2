package org.fiche.check.name;

import java.util.function.Consumer;
import org.fiche.check.subject.Check;
import org.fiche.check.subject.Subject;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Cards whose file has another name than they have. */
public final class CodeNotFile implements Check {

  @Override
  public void check(Subject subject, Consumer<Finding> findings) {
    for (var card : subject.cards()) {
      var code = card.value().code().written();
      var name = card.file().name();
      if (!code.equals(name)) {
        findings.accept(
            new Finding(
                FindingCode.CODE_NOT_FILE,
                card.place("code"),
                "The card " + code + " stands in the file " + name + ".yaml",
                "rename the file to " + code + ".yaml, or write `code: " + name + "`"));
      }
    }
  }
}
