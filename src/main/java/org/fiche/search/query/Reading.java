package org.fiche.search.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fiche.card.Code;
import org.fiche.card.text.Language;
import org.fiche.search.query.Unit.Role;
import org.fiche.search.words.Analysis;
import org.fiche.search.words.Intent;
import org.fiche.search.words.Lexicon;
import org.fiche.search.words.Synonyms.Phrase;

/**
 * How a query is understood: its units, leftmost first, each the longest that has a meaning, and
 * whether it asks for a meaning or a figure.
 */
record Reading(List<Unit> units, boolean asksMeaning, boolean asksFigure) {

  static Reading of(List<String> words, Lexicon lexicon, Tuning tuning) {
    return new Reader(lexicon, tuning).read(words);
  }

  List<Unit> in(Role role) {
    return units.stream().filter(unit -> unit.is(role)).toList();
  }

  /** The dimensions that the query wants figures broken down by. */
  Set<Code> dimensions() {
    return in(Role.BREAKDOWN).stream()
        .flatMap(unit -> unit.dimensions().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The words of its subject. */
  List<String> subject() {
    return in(Role.SUBJECT).stream().flatMap(unit -> unit.words().stream()).toList();
  }

  private record Reader(Lexicon lexicon, Tuning tuning) {

    private static final int LONGEST_NAME = 6;

    Reading read(List<String> words) {
      var units = new ArrayList<Unit>();
      for (int from = 0; from < words.size(); from += units.getLast().words().size()) {
        units.add(longest(words.subList(from, words.size())));
      }
      return new Reading(
          subjects(units),
          words.stream().anyMatch(Intent::asksMeaning),
          words.stream().anyMatch(Intent::asksFigure));
    }

    /** A query of nothing but a breakdown, or but a place, is about that. */
    private static List<Unit> subjects(List<Unit> units) {
      for (var role : List.of(Role.SUBJECT, Role.BREAKDOWN, Role.PLACE, Role.WEAK)) {
        if (units.stream().anyMatch(unit -> unit.is(role))) {
          return units.stream().map(unit -> unit.is(role) ? unit.as(Role.SUBJECT) : unit).toList();
        }
      }
      return units;
    }

    private Unit longest(List<String> words) {
      for (int length = Math.min(words.size(), LONGEST_NAME); length > 0; length--) {
        var span = words.subList(0, length);
        var own = own(span);
        var phrases = tuning.synonyms() ? synonyms(own) : Set.<Phrase>of();
        var named = lexicon.named().dimensions(Stream.concat(own.stream(), phrases.stream()));
        boolean place =
            lexicon.named().isPlace(Stream.concat(own.stream(), phrases.stream()))
                || isOnlyPlace(span);
        if (length == 1 || !phrases.isEmpty() || !named.isEmpty() || place) {
          return new Unit(List.copyOf(span), phrases, parts(span), role(span, named, place), named);
        }
      }
      throw new IllegalArgumentException("No words");
    }

    /** Some municipalities are called like common words. */
    private boolean isOnlyPlace(List<String> span) {
      var plain = Analysis.words(String.join(" ", span));
      return lexicon.named().isPlace(plain)
          && !(plain.size() == 1 && lexicon.vocabulary().holds(plain.getFirst()));
    }

    private Role role(List<String> span, Set<Code> named, boolean place) {
      if (span.stream().allMatch(Intent::isWeak)) {
        return Role.WEAK;
      }
      if (!named.isEmpty()) {
        return Role.BREAKDOWN;
      }
      boolean year = span.size() == 1 && span.getFirst().matches("(19|20)\\d\\d(-(19|20)\\d\\d)?");
      return place || year ? Role.PLACE : Role.SUBJECT;
    }

    /**
     * The words as a phrase of each language; none where it would begin or end with a stop word.
     */
    private static Set<Phrase> own(List<String> span) {
      var own = new LinkedHashSet<Phrase>();
      for (var language : Language.values()) {
        boolean edged =
            !Analysis.stems(language, span.getFirst()).isEmpty()
                && !Analysis.stems(language, span.getLast()).isEmpty();
        if (edged) {
          own.add(Phrase.of(language, String.join(" ", span)));
        }
      }
      return own;
    }

    private Set<Phrase> synonyms(Set<Phrase> own) {
      var phrases = new LinkedHashSet<Phrase>();
      own.forEach(
          phrase -> phrases.addAll(lexicon.synonyms().of(phrase.language(), phrase.stems())));
      return phrases;
    }

    private Map<Language, List<Unit>> parts(List<String> span) {
      var parts = new EnumMap<Language, List<Unit>>(Language.class);
      var plain = span.size() == 1 ? Analysis.words(span.getFirst()) : List.<String>of();
      if (plain.size() == 1 && tuning.compounds()) {
        for (var language : Language.values()) {
          var words = lexicon.compounds().parts(language, plain.getFirst());
          if (!words.isEmpty()) {
            parts.put(language, words.stream().map(this::part).toList());
          }
        }
      }
      return parts;
    }

    private Unit part(String word) {
      var phrases = tuning.synonyms() ? synonyms(own(List.of(word))) : Set.<Phrase>of();
      return new Unit(List.of(word), phrases, Map.of(), Role.SUBJECT, new HashSet<>());
    }
  }
}
