package org.fiche.citation.style;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * All styles of the library. Its list is read when somebody first looks for a style: the title
 * stands at the head of each of some ten thousand files.
 */
@ApplicationScoped
public class Styles {

  private static final String ENDING = ".csl";
  private static final String DEPENDENT = "dependent/";
  private static final int HEAD = 2_000;
  private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("\\p{M}+");

  private volatile Map<String, Style> known = Map.of();

  /** The style with that id. */
  public Optional<Style> find(String id) {
    return first(id).or(() -> Optional.ofNullable(all().get(id)));
  }

  /** The library has no style that is called Vancouver, Chicago or Harvard and nothing else. */
  private static Optional<Style> first(String id) {
    return Style.FIRST.stream()
        .filter(style -> style.id().equals(id) || style.title().equalsIgnoreCase(id))
        .findFirst();
  }

  /** Styles whose title or id has all these words; those that begin so, then shorter titles. */
  public List<Style> search(String words, int most) {
    var asked = plain(words).strip();
    var wanted = asked.split("\\s+");
    Predicate<Style> has =
        style -> {
          var text = plain(style.title() + " " + style.id());
          return Arrays.stream(wanted).allMatch(text::contains);
        };
    return all().values().stream()
        .filter(has)
        .sorted(
            Comparator.comparing((Style style) -> !begins(style, asked))
                .thenComparing(style -> style.title().length())
                .thenComparing(Style::title))
        .limit(most)
        .toList();
  }

  private static boolean begins(Style style, String words) {
    return plain(style.title()).startsWith(words)
        || style.id().replace('-', ' ').startsWith(words.replace('-', ' '));
  }

  /** Names that somebody may have meant, the nearest first; each of them is found. */
  public List<String> near(String id, int most) {
    if (id.isBlank()) {
      return List.of();
    }
    var found = search(id.replace('-', ' '), most);
    if (!found.isEmpty()) {
      return found.stream().map(Style::id).toList();
    }
    var distance = new LevenshteinDistance(Math.max(2, id.length() / 3));
    record Near(String id, int edits) {}
    var titles = Style.FIRST.stream().map(style -> style.title().toLowerCase(Locale.ROOT));
    return Stream.concat(titles, all().keySet().stream())
        .distinct()
        .map(each -> new Near(each, edits(distance, id.toLowerCase(Locale.ROOT), each)))
        .filter(near -> near.edits() >= 0)
        .sorted(Comparator.comparingInt(Near::edits).thenComparing(Near::id))
        .limit(most)
        .map(Near::id)
        .toList();
  }

  /** The beginning of an id may be all that somebody remembers. */
  private static int edits(LevenshteinDistance distance, String id, String each) {
    int whole = distance.apply(id, each);
    int start = distance.apply(id, each.substring(0, Math.min(each.length(), id.length())));
    return whole < 0 && start >= 0 ? start + 1 : whole;
  }

  /** How many there are. */
  public int count() {
    return all().size();
  }

  private Map<String, Style> all() {
    if (known.isEmpty()) {
      synchronized (this) {
        if (known.isEmpty()) {
          known = read();
        }
      }
    }
    return known;
  }

  private static Map<String, Style> read() {
    var url = Styles.class.getResource("/" + Style.FIRST.getFirst().resource() + ENDING);
    if (url == null) {
      throw new IllegalStateException("The library of citation styles is missing");
    }
    try {
      var connection = (JarURLConnection) url.openConnection();
      connection.setUseCaches(false);
      try (var jar = connection.getJarFile()) {
        return read(jar);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, Style> read(JarFile jar) throws IOException {
    var styles = new LinkedHashMap<String, Style>();
    var entries = jar.entries();
    while (entries.hasMoreElements()) {
      var entry = entries.nextElement();
      if (entry.getName().endsWith(ENDING)) {
        var style = style(jar, entry);
        styles.put(style.id(), style);
      }
    }
    return styles;
  }

  private static Style style(JarFile jar, ZipEntry entry) throws IOException {
    var resource = entry.getName().substring(0, entry.getName().length() - ENDING.length());
    var id = resource.startsWith(DEPENDENT) ? resource.substring(DEPENDENT.length()) : resource;
    try (InputStream in = jar.getInputStream(entry)) {
      var title = TITLE.matcher(new String(in.readNBytes(HEAD), UTF_8));
      return new Style(id, title.find() ? unescaped(title.group(1)) : id, resource);
    }
  }

  private static String unescaped(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&")
        .strip();
  }

  /** Without case and accents. */
  private static String plain(String text) {
    return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
