package org.fiche.card.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language of texts and pages. Source of the codes: BCP 47. */
public enum Language {
  FR("Français"),
  NL("Nederlands"),
  DE("Deutsch"),
  EN("English");

  private final String ownName;
  private final Locale locale;

  Language(String ownName) {
    this.ownName = ownName;
    this.locale = Locale.of(name().toLowerCase(Locale.ROOT));
  }

  /** The code in lower case, as in addresses and content: {@code fr}. */
  public String code() {
    return locale.getLanguage();
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  public Locale locale() {
    return locale;
  }

  /** The language with that code, in either case. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code().equalsIgnoreCase(code)).findFirst();
  }

  /** Codes of all languages, in the order of the enum. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(Language::code).toList();
  }
}
