import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.Concept;
import org.fiche.card.Head;
import org.fiche.card.Indicator;
import org.fiche.card.Variable;
import org.fiche.card.text.Language;
import org.fiche.card.text.Text;
import org.fiche.content.Content;
import org.fiche.content.ContentFile;
import org.fiche.content.Source;

/**
 * Plausible cards in four languages, the same for the same number: what is measured, of what, among
 * whom, and for every second card in which survey, so that the vocabulary grows as that of a real
 * catalogue does. Some words are frequent, most are rare. The rest of a card is that of a real one.
 */
final class Cards {

  private static final Path WORDS = Path.of("src", "bench", "words");
  static final List<Language> LANGUAGES =
      List.of(Language.FR, Language.NL, Language.DE, Language.EN);
  private static final String[] SYLLABLES =
      "ba be bo da de do fa fi ga go ka ke ko la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se si so ta te ti to va ve vi vo za zo"
          .split(" ");
  static final int SURVEYS = 20_000;

  private final Random random = new Random(7);
  private final List<String[]> subjects = words("subjects");
  private final List<String[]> measures = words("measures");
  private final List<String[]> groups = words("groups");
  private final List<Indicator> indicators;
  private final List<Variable> variables;
  private final List<Concept> concepts;
  private final List<String> shelves;

  private Cards(Content real) {
    indicators = real(real, Indicator.class);
    variables = real(real, Variable.class);
    concepts = real(real, Concept.class);
    shelves =
        real.settings().orElseThrow().value().keywords().stream().map(each -> each.id()).toList();
  }

  private static <C> List<C> real(Content real, Class<C> kind) {
    return real.cards().stream()
        .map(Source::value)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** The real content with as many cards more as it takes. */
  static Content content(Content real, int count) {
    var generator = new Cards(real);
    var cards = new ArrayList<Source<? extends Card>>(real.cards());
    while (cards.size() < count) {
      var file = new ContentFile("generated.yaml", 0, "");
      cards.add(new Source<>(generator.card(cards.size()), file, Map.of()));
    }
    return new Content(
        real.settings(),
        cards,
        real.unreadable(),
        real.areas(),
        real.derivations(),
        List.of(),
        real.findings());
  }

  private Card card(int number) {
    var subject = skewed(subjects);
    var measure = skewed(measures);
    var group = random.nextInt(3) == 0 ? new String[] {"", "", "", ""} : skewed(groups);
    var survey = random.nextBoolean() ? " (" + survey(random.nextInt(SURVEYS)) + ")" : "";
    int kind = random.nextInt(10);
    var title =
        kind < 9
            ? text(at -> measure[at] + " " + subject[at] + " " + group[at] + survey)
            : text(at -> subject[at] + " " + group[at] + survey);
    var definition =
        text(at -> SENTENCES[at].formatted(subject[at], measure[at], group[at], survey));
    var synonyms =
        random.nextInt(4) == 0
            ? synonyms(skewed(subjects), group)
            : new EnumMap<Language, List<String>>(Language.class);
    if (kind < 6) {
      var like = any(indicators);
      return indicator(like, head(like.head(), "stat_9%06d", number, title, definition, synonyms));
    }
    if (kind < 9) {
      var like = any(variables);
      return variable(like, head(like.head(), "GEN%06d", number, title, definition, synonyms));
    }
    var like = any(concepts);
    return new Concept(
        head(like.head(), "generated-%06d", number, title, definition, synonyms),
        Map.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static final String[] SENTENCES = {
    "Ce chiffre compte les %1$s %3$s, du premier janvier au trente et un décembre, comme %2$s%4$s.",
    "Dit cijfer telt de %1$s %3$s, van 1 januari tot 31 december, als %2$s%4$s.",
    "Diese Zahl zählt die %1$s %3$s vom 1. Januar bis zum 31. Dezember, als %2$s%4$s.",
    "This figure counts the %1$s %3$s from 1 January to 31 December, as %2$s%4$s."
  };

  private Head head(
      Head like,
      String form,
      int number,
      Text title,
      Text definition,
      Map<Language, List<String>> synonyms) {
    return new Head(
        new Code(form.formatted(number)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        title,
        synonyms,
        definition,
        List.of(),
        List.of(any(shelves)),
        like.modified(),
        Optional.empty());
  }

  private static Indicator indicator(Indicator like, Head head) {
    return new Indicator(
        head,
        like.context(),
        like.unit(),
        like.decimals(),
        like.method(),
        like.dimensions(),
        like.available(),
        like.finestArea(),
        like.updated(),
        like.breaks(),
        like.sources(),
        List.of(),
        like.codelists());
  }

  private static Variable variable(Variable like, Head head) {
    return new Variable(
        head,
        like.database(),
        like.column(),
        like.type(),
        like.domain(),
        like.unit(),
        like.available(),
        like.updated(),
        List.of(),
        List.of(),
        like.codelists(),
        Optional.empty());
  }

  static String survey(int number) {
    var name = new StringBuilder();
    for (int rest = number + SYLLABLES.length * SYLLABLES.length; rest > 0; ) {
      name.append(SYLLABLES[rest % SYLLABLES.length]);
      rest /= SYLLABLES.length;
    }
    return name.toString();
  }

  private Map<Language, List<String>> synonyms(String[] subject, String[] group) {
    var synonyms = new EnumMap<Language, List<String>>(Language.class);
    for (int at = 0; at < LANGUAGES.size(); at++) {
      synonyms.put(LANGUAGES.get(at), List.of((subject[at] + " " + group[at]).strip()));
    }
    return synonyms;
  }

  private static Text text(Function<Integer, String> words) {
    var text = new EnumMap<Language, String>(Language.class);
    for (int at = 0; at < LANGUAGES.size(); at++) {
      text.put(LANGUAGES.get(at), words.apply(at).replaceAll("\\s+", " ").strip());
    }
    return new Text(text);
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** The first more often than the last. */
  private <T> T skewed(List<T> of) {
    double at = random.nextDouble();
    return of.get((int) (at * at * of.size()));
  }

  static List<String[]> words(String name) {
    try {
      return Files.readAllLines(WORDS.resolve(name + ".csv")).stream()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\\s*\\|\\s*"))
          .toList();
    } catch (IOException missing) {
      throw new java.io.UncheckedIOException(missing);
    }
  }
}
