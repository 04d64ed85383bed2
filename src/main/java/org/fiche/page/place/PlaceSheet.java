package org.fiche.page.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fiche.area.Area;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Level;
import org.fiche.card.Database;
import org.fiche.card.Indicator;
import org.fiche.card.setting.Unit;
import org.fiche.observation.Observation;
import org.fiche.page.sheet.Live;
import org.fiche.page.text.Pointer;
import org.fiche.page.text.Scribe;
import org.fiche.page.text.Shown;

/**
 * What stands on the page of an area.
 *
 * @param around areas that it lies in, the country first
 * @param columns the area itself, then those that it is compared with
 * @param inhabitants empty where nobody counted them
 * @param panel what behind the address of a card opens its panel on the area
 * @param sections by the database that figures come from
 */
public record PlaceSheet(
    Spot spot,
    List<Place.Name> names,
    String inhabitants,
    List<Spot> around,
    List<Spot> inside,
    List<Spot> columns,
    List<Section> sections,
    String panel,
    boolean reachable) {

  /** Figures from one database. */
  public record Section(Optional<Pointer> database, List<Row> rows) {}

  /**
   * The newest figures of an indicator.
   *
   * @param others indicators with the same totals, broken down
   * @param cells one for each column; empty before anything was computed
   * @param near the place among the areas beside it
   */
  public record Row(
      Pointer card,
      List<Pointer> others,
      Shown suffix,
      Optional<Newest> newest,
      List<Live.Row> cells,
      Optional<Rank> rank,
      Optional<Rank> near,
      Optional<Strip> strip,
      String lowest,
      String highest) {

    /** Whether the figures of this year cannot be compared with those of the year before. */
    public boolean isBroken() {
      return cells.stream().anyMatch(each -> each.observation().broken());
    }

    public boolean isStale() {
      return cells.stream().anyMatch(each -> each.observation().stale());
    }
  }

  /** The year of figures, and whether they are made up. */
  public record Newest(int year, boolean demonstration) {}

  /** How many columns the table has. */
  public int width() {
    int rank = around.isEmpty() ? 0 : 1;
    return columns.size() + rank + 2;
  }

  /** Whether any figure is there. */
  public boolean isComputed() {
    return sections.stream()
        .flatMap(section -> section.rows().stream())
        .anyMatch(row -> row.newest().isPresent());
  }

  static PlaceSheet of(Place place, Scribe scribe, PlaceFigures figures) {
    var families = Family.of(scribe.catalogue());
    var leads = families.stream().map(Family::lead).toList();
    var byLevel = new EnumMap<Level, Map<String, Peers>>(Level.class);
    for (var area : place.compared()) {
      var level = area.id().level();
      byLevel.computeIfAbsent(level, each -> figures.beside(area, scribe.catalogue(), leads));
    }
    var rows = families.stream().map(new Rows(place, scribe, byLevel)::of).toList();
    return new PlaceSheet(
        Spot.of(place.area(), scribe),
        place.names(),
        place.area().population() == 0 ? "" : scribe.number(place.area().population()),
        spots(place.around(), scribe),
        spots(place.inside(), scribe),
        spots(place.compared(), scribe),
        sections(rows, scribe),
        panel(place, scribe),
        figures.reachable());
  }

  private static String panel(Place place, Scribe scribe) {
    var id = place.area().id();
    var area = place.around().isEmpty() ? "" : "?area=" + scribe.catalogue().areas().word(id);
    return area + "#panel";
  }

  /** Whether places are counted among the sectors of a municipality only. */
  public boolean isSector() {
    return spot.id().level() == Level.SECTOR;
  }

  static List<Spot> spots(List<Area> areas, Scribe scribe) {
    return areas.stream().map(area -> Spot.of(area, scribe)).toList();
  }

  private static List<Section> sections(List<Row> rows, Scribe scribe) {
    var sections = new ArrayList<Section>();
    for (var database : scribe.catalogue().cards(Database.class)) {
      var own = rows.stream().filter(row -> comesFrom(row, database)).toList();
      if (!own.isEmpty()) {
        sections.add(new Section(Optional.of(scribe.pointer(database)), own));
      }
    }
    var placed = sections.stream().flatMap(each -> each.rows().stream()).toList();
    var rest = rows.stream().filter(row -> !placed.contains(row)).toList();
    if (!rest.isEmpty()) {
      sections.add(new Section(Optional.empty(), rest));
    }
    return List.copyOf(sections);
  }

  private static boolean comesFrom(Row row, Database database) {
    return row.card().card() instanceof Indicator indicator
        && database.tables().stream()
            .anyMatch(table -> table.name().equals(indicator.method().of()));
  }

  /** Writes the rows of one place. */
  private record Rows(Place place, Scribe scribe, Map<Level, Map<String, Peers>> byLevel) {

    private Optional<Peers> peers(AreaId area, Indicator indicator) {
      return Optional.ofNullable(
          byLevel.getOrDefault(area.level(), Map.of()).get(indicator.code().key()));
    }

    private Optional<Observation> observation(AreaId area, Indicator indicator) {
      return peers(area, indicator).flatMap(each -> each.observation(area));
    }

    Row of(Family family) {
      var lead = family.lead();
      var own = place.area().id();
      var peers = peers(own, lead);
      var country = place.around().stream().findFirst().map(Area::id);
      var whole =
          country.flatMap(each -> observation(each, lead)).flatMap(each -> each.figure().value());
      var beside = place.beside().stream().map(Area::id).toList();
      var strip = peers.flatMap(each -> each.strip(own, whole));
      return new Row(
          scribe.pointer(lead),
          scribe.pointers(family.others()),
          suffix(lead),
          peers.map(each -> new Newest(each.year(), each.demonstration())),
          place.compared().stream()
              .flatMap(area -> observation(area.id(), lead).stream())
              .map(each -> Live.row(each, lead, scribe))
              .toList(),
          peers.flatMap(each -> each.rank(own)),
          isNearest(own) ? peers.flatMap(each -> each.rank(own, beside)) : Optional.empty(),
          strip,
          strip.map(each -> written(each.lowest(), lead)).orElse(""),
          strip.map(each -> written(each.highest(), lead)).orElse(""));
    }

    /** The place among neighbours tells more only where the level is a crowd. */
    private static boolean isNearest(AreaId id) {
      return id.level() == Level.MUNICIPALITY;
    }

    private String written(BigDecimal value, Indicator lead) {
      int decimals = lead.decimals();
      return scribe.decimal(value, decimals);
    }

    private Shown suffix(Indicator lead) {
      return scribe
          .catalogue()
          .settings()
          .unit(lead.unit())
          .map(Unit::suffix)
          .map(scribe::line)
          .orElseGet(() -> scribe.unnamed(lead.unit()));
    }
  }
}
