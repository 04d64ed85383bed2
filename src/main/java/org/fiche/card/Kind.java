package org.fiche.card;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of card, in the order in which a catalogue lists them. */
public enum Kind {
  INDICATOR("indicators", Indicator.class),
  VARIABLE("variables", Variable.class),
  CONCEPT("concepts", Concept.class),
  DIMENSION("dimensions", Dimension.class),
  CODELIST("codelists", CodeList.class),
  DATABASE("databases", Database.class),
  PAGE("pages", Page.class);

  private final String folder;
  private final Class<? extends Card> type;

  Kind(String folder, Class<? extends Card> type) {
    this.folder = folder;
    this.type = type;
  }

  /** The folder of content that holds cards of this kind. */
  public String folder() {
    return folder;
  }

  public Class<? extends Card> type() {
    return type;
  }

  /** The name in lower case, as in schemas and in the API. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Kind> ofFolder(String folder) {
    return Arrays.stream(values()).filter(kind -> kind.folder.equals(folder)).findFirst();
  }

  public static Optional<Kind> ofId(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equalsIgnoreCase(id)).findFirst();
  }
}
