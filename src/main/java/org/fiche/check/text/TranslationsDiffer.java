package org.fiche.check.text;

import java.util.EnumMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.fiche.card.text.Language;
import org.fiche.card.text.Prose;
import org.fiche.check.subject.TextCheck;
import org.fiche.check.subject.Writing;
import org.fiche.finding.Finding;
import org.fiche.finding.FindingCode;

/** Texts that print a number in one language and not in another. */
public final class TranslationsDiffer implements TextCheck {

  @Override
  public void check(Writing writing, Consumer<Finding> findings) {
    var byLanguage = new EnumMap<Language, Set<String>>(Language.class);
    writing.prose().forEach((language, prose) -> byLanguage.put(language, printed(prose)));
    var all = new TreeSet<String>();
    byLanguage.values().forEach(all::addAll);
    for (var parameter : all) {
      var without =
          byLanguage.keySet().stream()
              .filter(language -> !byLanguage.getOrDefault(language, Set.of()).contains(parameter))
              .map(Language::code)
              .collect(Collectors.joining(", "));
      if (!without.isEmpty()) {
        findings.accept(
            new Finding(
                FindingCode.TRANSLATIONS_DIFFER,
                writing.place(),
                writing.path()
                    + " prints {"
                    + parameter
                    + "} in some languages and not in "
                    + without,
                "say the same in all languages"));
      }
    }
  }

  private static Set<String> printed(Prose prose) {
    return prose.parameters().stream()
        .map(use -> use.concept().written() + "." + use.parameter())
        .collect(Collectors.toSet());
  }
}
