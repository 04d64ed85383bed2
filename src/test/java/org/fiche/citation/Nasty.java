package org.fiche.citation;

import java.time.LocalDate;
import java.util.List;
import org.fiche.card.Code;
import org.fiche.card.setting.Imprint.Licence;
import org.fiche.card.text.Language;

/** Titles that some format or program would read otherwise than they are written. */
final class Nasty {

  static final List<String> TITLES =
      List.of(
          "Été à l’hôpital : œuvre, cœur, Straße, België, naïef",
          "Search & rescue: 100 % of a_b_c for 5 $ or #1",
          "An {inner} brace and {nested {twice}}",
          "An { that never closes",
          "A } that never opened",
          "“Quotes” and \"straight\" ones, 'single' too",
          "x < y and y > z, <b>bold</b>",
          "back\\slash and ~ tilde and ^ caret",
          "TY - looks like a tag",
          "Ends in a backslash \\",
          "@misc{not, title = {an entry}}",
          "Ça coûte 3 €, c’est-à-dire – presque — rien…",
          "[brackets] (parentheses) | pipes ; semicolons, commas",
          "Ligne `code` *étoiles* **grasses**",
          "日本語 und العربية");

  private Nasty() {}

  static ReferenceData reference(String title) {
    return new ReferenceData(
        new Code("stat_999_001"),
        title,
        "Agence & Büro {des} 100 %",
        "Agence & Büro {des} 100 %",
        LocalDate.of(2024, 2, 29),
        "2024-02-29-12",
        "https://fiche.example/id/stat_999_001/2024-02-29-12",
        title + " — " + title,
        List.of("a_b & c", "50 %"),
        Language.FR,
        new Licence("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"));
  }
}
