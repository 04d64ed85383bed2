package org.fiche.exchange.news;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Transparency;
import biweekly.property.Uid;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.fiche.card.Card;
import org.fiche.card.Updated.Window;
import org.fiche.card.text.Language;
import org.fiche.catalogue.Catalogue;
import org.fiche.catalogue.Wording;
import org.fiche.catalogue.coming.Coming;

/**
 * Coming data, for calendars that subscribe to it. Source: <a
 * href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>.
 */
final class Calendar {

  /** Characters; a line of 75 bytes is the longest, and letters with accents take two. */
  private static final int LINE = 60;

  private final Catalogue catalogue;
  private final Language language;
  private final Wording wording;
  private final String base;

  Calendar(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.language = language;
    this.wording = catalogue.in(language);
    this.base = catalogue.imprint().baseUri().replaceAll("/+$", "");
  }

  String text(LocalDate today) {
    var calendar = new ICalendar();
    calendar.setProductId(
        "-//Fiche//Releases//" + language.code().toUpperCase(java.util.Locale.ROOT));
    var name = wording.words(catalogue.imprint().title()) + " – " + NewsWord.RELEASES.in(language);
    calendar.setName(name);
    // Calendars that do not know the standard's name of a calendar read this one.
    calendar.setExperimentalProperty("X-WR-CALNAME", name);
    calendar.setUrl(page());
    calendar.setRefreshInterval(Duration.builder().days(1).build());
    Coming.in(catalogue, today).stream().map(this::event).forEach(calendar::addEvent);
    return written(calendar);
  }

  private static String written(ICalendar calendar) {
    var out = new StringWriter();
    try (var writer = new ICalWriter(out, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
      writer.write(calendar);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private VEvent event(Coming coming) {
    var window = coming.window();
    var event = new VEvent();
    event.setUid(new Uid(uid(window)));
    event.setDateTimeStamp(new DateTimeStamp(Date.from(catalogue.publishedAt())));
    event.setSummary(summary(window)).setLanguage(language.code());
    event.setDescription(description(coming.cards())).setLanguage(language.code());
    event.setUrl(page());
    event.setDateStart(new DateStart(day(window.first())));
    event.setDateEnd(new DateEnd(day(window.last().plusDays(1))));
    event.setTransparency(Transparency.transparent());
    return event;
  }

  /** The same for the same data in every language and publication. */
  private String uid(Window window) {
    var about = window.about().map(year -> "-" + year).orElse("");
    var host = java.net.URI.create(base).getHost();
    return window.first() + "-" + window.last() + about + "@" + (host == null ? "fiche" : host);
  }

  private String summary(Window window) {
    return window
        .about()
        .map(year -> NewsWord.NEW_DATA_ABOUT.in(language, year))
        .orElseGet(() -> NewsWord.NEW_DATA.in(language));
  }

  private String description(List<Card> cards) {
    return NewsWord.NOT_EXACT.in(language)
        + cards.stream()
            .map(card -> catalogue.publishedCode(card) + " " + wording.title(card))
            .collect(Collectors.joining("\n", "\n\n", ""));
  }

  private String page() {
    return base + "/" + language.code() + "/releases";
  }

  private static ICalDate day(LocalDate day) {
    var parts = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    return new ICalDate(parts, false);
  }
}
