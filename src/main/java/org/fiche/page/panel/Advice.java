package org.fiche.page.panel;

import java.util.ArrayList;
import java.util.List;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Level;
import org.fiche.card.Indicator;
import org.fiche.link.Relation;
import org.fiche.observation.Reason;
import org.fiche.observation.Status;
import org.fiche.observation.cell.Breakdown;
import org.fiche.page.choice.Choice;
import org.fiche.page.choice.Note;
import org.fiche.page.choice.View;
import org.fiche.page.panel.Said.Offer;

/** Says what could not be had, and offers what can. */
final class Advice {

  private final Indicator indicator;
  private final Choice choice;
  private final Labels labels;
  private final String base;
  private final Form form;

  Advice(Indicator indicator, Choice choice, Labels labels, String base) {
    this.indicator = indicator;
    this.choice = choice;
    this.labels = labels;
    this.base = base;
    this.form = new Form(choice, labels);
  }

  List<Said> on(List<Note> notes) {
    return notes.stream().distinct().map(this::on).toList();
  }

  private Said on(Note note) {
    var words = labels.words();
    return switch (note) {
      case Note.NoArea no -> new Said(words.noArea(cut(no.written())), areas(no.near()));
      case Note.Several several ->
          new Said(
              words.several(
                  labels.level(several.taken().level()) + " " + labels.area(several.taken())),
              several.others().stream()
                  .map(id -> offer(labels.level(id.level()) + " " + labels.area(id), id))
                  .toList());
      case Note.TooMany many ->
          new Said(words.tooMany(many.most(), many.asked()), List.of(table(choice.level())));
      case Note.TooFine fine ->
          new Said(
              words.noMapSoFine(labels.levelsInside(fine.finest())),
              choice.possible().mapped().stream().map(this::map).toList());
      case Note.NoYear no ->
          new Said(
              words.noYear(no.written(), no.years().getFirst(), no.years().getLast()), years());
      case Note.NoBreakdown no ->
          new Said(words.noSuchBreakdown(labels.breakdown(no.breakdown())), others(no.breakdown()));
      case Note.NoBreakdowns no -> new Said(words.noBreakdowns(), others(Breakdown.AGE_GROUP));
      case Note.NotKnown no -> new Said(words.notKnown(cut(no.written())), List.of());
      case Note.Nothing nothing ->
          new Said(
              words.nothing(form.whose(nothing.name()), labels.reason(nothing.reason())),
              instead(nothing.reason()));
    };
  }

  private static String cut(String written) {
    return written.length() <= 60 ? written : written.substring(0, 60) + "…";
  }

  private List<Offer> areas(List<AreaId> near) {
    return near.stream().map(id -> offer(labels.area(id), id)).toList();
  }

  private Offer offer(String label, AreaId area) {
    return new Offer(label, address(choice.with("area", choice.word(area))));
  }

  private Offer map(Level level) {
    return new Offer(labels.levels(level), address(choice.with("level", level.id())));
  }

  private Offer table(Level level) {
    return new Offer(
        labels.words().allAreas(labels.levels(level)),
        base + "?view=table&rows=map&level=" + level.id() + "#panel");
  }

  private List<Offer> years() {
    return choice.possible().years().stream()
        .map(year -> new Offer(year.toString(), address(choice.with("year", year))))
        .toList();
  }

  /** Cards of the same thing that have the breakdown. */
  private List<Offer> others(Breakdown breakdown) {
    var scribe = labels.scribe();
    return scribe
        .pointersTo(scribe.catalogue().links().both(indicator.code(), Relation.EQUIVALENT))
        .stream()
        .filter(pointer -> pointer.card() instanceof Indicator other && has(other, breakdown))
        .map(
            pointer ->
                new Offer(
                    scribe.plain(pointer.card().title()) + " (" + pointer.code() + ")",
                    pointer.address() + "?view=breakdown#panel"))
        .toList();
  }

  private boolean has(Indicator other, Breakdown breakdown) {
    return labels.scribe().catalogue().cards(other.dimensions()).stream()
        .anyMatch(
            card ->
                card instanceof org.fiche.card.Dimension dimension
                    && dimension.column().equals(breakdown.column()));
  }

  /** What may have figures: an area around the first, everyone, another year. */
  private List<Offer> instead(Reason reason) {
    var offers = new ArrayList<Offer>();
    boolean tooSmall =
        reason instanceof Reason.TooFine
            || reason instanceof Reason.ZeroDenominator
            || reason instanceof Reason.Disclosive;
    if (tooSmall && choice.shown() != View.MAP) {
      var first = choice.areas().getFirst();
      choice
          .possible()
          .geography()
          .parent(first)
          .map(id -> offer(labels.area(id), id))
          .ifPresent(offers::add);
    }
    if (tooSmall && form.group().findAny().isPresent()) {
      offers.add(new Offer(labels.words().everyone(), address(form.everyone())));
    }
    if (reason.status() == Status.NOT_AVAILABLE && choice.shown() != View.TREND) {
      offers.addAll(years());
    }
    return offers;
  }

  private String address(String query) {
    return base + (query.isEmpty() ? "" : "?" + query) + "#panel";
  }
}
