import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/** What people may ask of generated cards; the same questions for the same numbers. */
final class Questions {

  private final Random random = new Random(11);
  private final List<String[]> subjects = Cards.words("subjects");
  private final List<String[]> measures = Cards.words("measures");
  private final List<String[]> groups = Cards.words("groups");

  private Questions() {}

  /** As many queries, no two the same: words, two and three words, codes, typos, breakdowns. */
  static List<String> queries(int cards, int count) {
    var generator = new Questions();
    var queries = new LinkedHashSet<String>();
    for (int turn = 0; queries.size() < count; turn++) {
      queries.add(generator.query(turn, cards));
    }
    return List.copyOf(queries);
  }

  private String query(int turn, int cards) {
    int at = turn % Cards.LANGUAGES.size();
    var subject = any(subjects)[at];
    return switch (turn % 9) {
      case 0 -> "stat_9%06d".formatted(random.nextInt(cards));
      case 1 -> Cards.survey(random.nextInt(Cards.SURVEYS));
      case 2 -> subject + " " + Cards.survey(random.nextInt(Cards.SURVEYS));
      case 3 -> any(measures)[at] + " " + subject;
      case 4 -> subject + " " + any(groups)[at];
      case 5 -> misspelt(subject) + " " + any(groups)[at];
      case 6 ->
          subject + new String[] {" par sexe", " naar leeftijd", " nach Alter", " by sex"}[at];
      case 7 -> subject.substring(subject.lastIndexOf(' ') + 1) + " " + (2000 + random.nextInt(25));
      default -> any(measures)[at] + " " + subject + " " + any(groups)[at];
    };
  }

  /** What somebody has typed of a subject or a survey so far. */
  static List<String> beginnings(int count) {
    var generator = new Questions();
    var typed = new LinkedHashSet<String>();
    for (int turn = 0; typed.size() < count; turn++) {
      var words =
          turn % 3 == 0
              ? Cards.survey(generator.random.nextInt(Cards.SURVEYS))
              : generator.any(generator.groups)[turn % 4]
                  + " "
                  + generator.any(generator.subjects)[turn % 4];
      typed.add(words.substring(0, 1 + generator.random.nextInt(words.length())).strip());
    }
    return List.copyOf(typed);
  }

  private String misspelt(String word) {
    int at = 1 + random.nextInt(word.length() - 2);
    return word.substring(0, at) + word.substring(at + 1);
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
