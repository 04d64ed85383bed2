package org.fiche.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fiche.card.Kind;
import org.fiche.card.setting.Disclosure;
import org.fiche.card.setting.Imprint;
import org.fiche.card.setting.Keyword;
import org.fiche.card.setting.LevelName;
import org.fiche.card.setting.Unit;

/** JSON Schemas of the files of content, made from the records that hold them. */
public final class Schemas {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Schemas() {}

  /**
   * The schema of every kind of card and of every file beside the cards.
   *
   * @return JSON by file name: {@code indicator.json}; source of the format: JSON Schema 2020-12
   */
  public static Map<String, String> all() {
    var writer = new SchemaWriter(JSON);
    var all = new LinkedHashMap<String, String>();
    for (var kind : Kind.values()) {
      all.put(kind.id() + ".json", printed(writer.file(kind.id(), kind.type())));
    }
    all.put("catalogue.json", printed(writer.file("catalogue", Imprint.class)));
    all.put("disclosure.json", printed(writer.file("disclosure", Disclosure.class)));
    all.put("keywords.json", printed(writer.listFile("keywords", Keyword.class)));
    all.put("units.json", printed(writer.listFile("units", Unit.class)));
    all.put("levels.json", printed(writer.listFile("levels", LevelName.class)));
    all.put("synonyms.json", printed(writer.wordsFile("synonyms")));
    return all;
  }

  private static String printed(ObjectNode schema) {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
