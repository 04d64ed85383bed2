package org.fiche.page.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.fiche.area.Level;
import org.fiche.card.Card;
import org.fiche.card.Code;
import org.fiche.card.Concept;
import org.fiche.card.Page;
import org.fiche.card.setting.LevelName;
import org.fiche.card.setting.Unit;
import org.fiche.card.text.Language;
import org.fiche.card.text.Text;
import org.fiche.card.text.Text.Localised;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.Wording;

/** Writes the texts, numbers, dates and addresses of one publication for one reader. */
public final class Scribe {

  private static final int MIDDLE = 155;

  private final Catalogue catalogue;
  private final Language language;
  private final Wording wording;

  public Scribe(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.language = language;
    this.wording = catalogue.in(language);
  }

  public Language language() {
    return language;
  }

  /** The language of readers who ask for none. */
  public Language first() {
    return catalogue.imprint().languages().stream().findFirst().orElse(language);
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** A title or label: words without markup. */
  public Shown line(Text text) {
    var words = wording.of(text);
    return new Shown(
        Html.escape(Typography.of(words.words(), words.language())), words.language(), language);
  }

  /** A title or label as plain text, for attributes. */
  public String plain(Text text) {
    return Typography.of(wording.words(text), wording.of(text).language());
  }

  /** Prose of one paragraph, without a paragraph element round it. */
  public Shown inline(Text text) {
    var words = wording.of(text);
    var terms = new HashSet<String>();
    var markdown = wording.markdown(words, card -> remember(card, terms));
    return shown(words, new Markdown(terms).inline(markdown, words.language()));
  }

  /** Prose of many paragraphs, its highest headings at level 2. */
  public Shown block(Text text) {
    var words = wording.of(text);
    var terms = new HashSet<String>();
    var markdown = wording.markdown(words, card -> remember(card, terms));
    return shown(words, new Markdown(terms).block(markdown, words.language(), 2));
  }

  private Shown shown(Localised words, String html) {
    return new Shown(html, words.language(), language);
  }

  private String remember(Card card, HashSet<String> terms) {
    var address = address(card);
    if (card instanceof Concept) {
      terms.add(address);
    }
    return address;
  }

  /** All words of a text, without markup and links. */
  public String words(Text text) {
    return Typography.of(wording.plain(text), wording.of(text).language());
  }

  /** The beginning of a text, without markup, for lists and for what search engines show. */
  public String summary(Text text) {
    var plain = words(text);
    if (plain.length() <= MIDDLE) {
      return plain;
    }
    int end = plain.lastIndexOf(' ', MIDDLE);
    return plain.substring(0, end < 0 ? MIDDLE : end).replaceAll("[\\s,;:]+$", "") + "\u00a0…";
  }

  /** Where the page of a card is. */
  public String address(Card card) {
    if (card instanceof Page page && page.type() == Page.Type.SITE) {
      var code = card.code().written();
      return "/" + language.code() + "/about" + (code.equals("about") ? "" : "/" + code);
    }
    return "/" + language.code() + "/cards/" + card.code().written();
  }

  public Pointer pointer(Card card) {
    return new Pointer(
        address(card), catalogue.publishedCode(card), card.kind(), line(card.title()), card);
  }

  /** In the order given. */
  public List<Pointer> pointers(Collection<? extends Card> cards) {
    return cards.stream().map(this::pointer).toList();
  }

  /** Cards with those codes, drafts left out. */
  public List<Pointer> pointersTo(Collection<Code> codes) {
    return pointers(
        catalogue.cards(codes).stream()
            .filter(card -> catalogue.find(card.code().written()).isPresent())
            .toList());
  }

  public List<Pointer> pointerTo(Code code) {
    return pointersTo(List.of(code));
  }

  /** In the order of a dictionary of the reader's language. */
  public Comparator<Pointer> alphabetical() {
    var collator = Collator.getInstance(language.locale());
    return Comparator.comparing(pointer -> pointer.title().sortKey(), collator::compare);
  }

  public Optional<Shown> unit(String id) {
    return catalogue.settings().unit(id).map(Unit::label).map(this::line);
  }

  public Optional<Shown> unit(Optional<String> id) {
    return id.flatMap(this::unit);
  }

  /** The name of a level of areas; its id where the catalogue has no name for it. */
  public Shown level(Level level) {
    return catalogue
        .settings()
        .level(level)
        .map(LevelName::label)
        .map(this::line)
        .orElseGet(() -> unnamed(level.id()));
  }

  /** The name of a level as plain text. */
  public String levelName(Level level) {
    return catalogue.settings().level(level).map(each -> plain(each.label())).orElse(level.id());
  }

  /** An id that the catalogue has no name for. */
  public Shown unnamed(String id) {
    return new Shown(Html.escape(id), language, language);
  }

  public String day(LocalDate date) {
    return Dates.day(date, language);
  }

  public String shortDay(LocalDate date) {
    return Dates.shortDay(date, language);
  }

  public String number(int value) {
    return number((long) value);
  }

  public String number(long value) {
    return NumberFormat.getIntegerInstance(language.locale()).format(value);
  }

  /** With that many digits behind the point, half up. */
  public String decimal(BigDecimal value, int decimals) {
    var format = NumberFormat.getNumberInstance(language.locale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format.format(value);
  }

  public String decimal(double value, int decimals) {
    return decimal(BigDecimal.valueOf(value), decimals);
  }

  /** What the language wants between a figure and what stands behind it. */
  public String gap(String suffix) {
    return suffix.equals("%") && language == Language.EN ? "" : "\u00a0";
  }

  public String gap(Shown suffix) {
    return gap(suffix.html());
  }

  /** A parameter as texts print it. */
  public String parameter(Concept.Parameter parameter) {
    return wording.number(parameter, language);
  }
}
