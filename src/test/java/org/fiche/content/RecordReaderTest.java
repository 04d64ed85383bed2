package org.fiche.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fiche.card.Card;
import org.fiche.card.Concept;
import org.fiche.card.text.Language;
import org.fiche.card.text.Text;
import org.fiche.finding.Finding;
import org.fiche.finding.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {

  private static final String CARD =
      """
      code: visit
      title: {en: 😀 Visit, fr: "Une \\"visite\\""}
      definition:
        en: >-
          A call
          at a [[practice]],
            whatever it is.
        fr: 'L''appel [[pratique]]'
      parameters:
        min_visits: {value: 1250, label: {en: Fewest}}
      broader: [care,
        health]
      modified: 2025-09-01
      """;

  private static Content read(String text) {
    var file = new ContentFile("content/concepts/visit.yaml", "content/".length(), text);
    return new ContentReader().read(new ContentFolder(List.of(file), List.of()));
  }

  private static Source<? extends Card> card(String text) {
    return read(text).cards().getFirst();
  }

  private static List<String> findings(String text) {
    return read(text).findings().stream()
        .map(Finding::toString)
        .filter(line -> line.contains("visit.yaml"))
        .map(line -> line.substring(line.indexOf(':') + 1))
        .toList();
  }

  @Test
  void recordHoldsWhatIsWritten() {
    var concept = (Concept) card(CARD).value();
    assertThat(concept.title())
        .isEqualTo(new Text(Map.of(Language.EN, "😀 Visit", Language.FR, "Une \"visite\"")));
    assertThat(concept.parameters())
        .extractingByKey("min_visits")
        .extracting(Concept.Parameter::value)
        .isEqualTo(1250);
    assertThat(concept.broader()).map(Object::toString).containsExactly("care", "health");
    assertThat(findings(CARD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "code,1,7",
    "title,2,1",
    "title.en,2,13",
    "title.fr,2,26",
    "definition,3,1",
    "definition.en,4,7",
    "parameters.min_visits,10,3",
    "parameters.min_visits.value,10,23",
    "broader[0],11,11",
    "broader[1],12,3",
    "modified,13,11",
    "modified.day,13,11",
    "broader[7],11,1",
    "nothing,1,1"
  })
  void everyFieldHasItsPlace(String path, int line, int column) {
    assertThat(card(CARD).place(path))
        .isEqualTo(new Place("content/concepts/visit.yaml", line, column));
  }

  @ParameterizedTest
  @CsvSource({
    "definition.en,EN,A call,5,5",
    "definition.en,EN,[[practice]],6,10",
    "definition.en,EN,whatever,7,7",
    "definition.fr,FR,[[pratique]],8,17",
    "title.fr,FR,visite,2,33",
    "title.en,EN,Visit,2,15"
  })
  void characterOfATextHasItsPlace(
      String path, Language language, String words, int line, int column) {
    var card = card(CARD);
    var head = card.value().head();
    var text = path.startsWith("title") ? head.title() : head.definition();
    var value = text.in(language).orElseThrow();
    assertThat(card.place(path, value, value.indexOf(words)))
        .isEqualTo(new Place("content/concepts/visit.yaml", line, column));
  }

  @Test
  void everyMistakeIsFoundInOneReading() {
    var broken =
        CARD.replace("modified: 2025-09-01", "modified: yesterday")
            .replace("value: 1250", "value: 1 250")
            .replace("broader: [care,", "broaden: [care,");
    assertThat(findings(broken))
        .containsExactly(
            "11:1 unknown-field There is no field broaden; did you mean broader?",
            "13:11 bad-date \"yesterday\" in modified is no day of the calendar; "
                + "write year-month-day, as in 2025-09-25",
            "10:23 wrong-type parameters.min_visits.value takes a whole number, not \"1 250\"; "
                + "write digits only, without separators or quotes");
  }

  @ParameterizedTest
  @CsvSource({"NO", "04000", "2025-09-25", "true", "1e3", "~"})
  void scalarIsText(String written) {
    var title = card(CARD.replace("😀 Visit", written)).value().title();
    assertThat(title.in(Language.EN)).contains(written);
  }

  @Test
  void secondReadingKeepsWhatDidNotChange() {
    var file = new ContentFile("content/concepts/visit.yaml", "content/".length(), CARD);
    var folder = new ContentFolder(List.of(file), List.of());
    var reader = new ContentReader();
    assertThat(reader.read(folder).cards().getFirst())
        .isSameAs(reader.read(folder).cards().getFirst());
  }
}
