package org.fiche.warehouse.demo.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fiche.area.Area;
import org.fiche.area.Area.AreaId;
import org.fiche.area.Area.Point;
import org.fiche.area.Areas;
import org.fiche.area.Level;
import org.fiche.area.Sector;

/** Municipalities and sectors as numbers from 0, for speed. Municipalities stand by region. */
public final class Places {

  private static final double KM_PER_DEGREE = 111.2;

  private final List<Area> regions;
  private final List<Area> municipalities = new ArrayList<>();
  private final int[] regionOf;
  private final int[] firstOfRegion;
  private final double[] peopleBefore;
  private final List<Sector> sectors = new ArrayList<>();
  private final int[] firstSector;
  private final double[] householdsBefore;

  public Places(Areas areas) {
    regions = areas.at(Level.REGION);
    firstOfRegion = new int[regions.size() + 1];
    for (int region = 0; region < regions.size(); region++) {
      firstOfRegion[region] = municipalities.size();
      addMunicipalities(areas, regions.get(region).id());
    }
    firstOfRegion[regions.size()] = municipalities.size();
    regionOf = new int[municipalities.size()];
    for (int region = 0; region < regions.size(); region++) {
      Arrays.fill(regionOf, firstOfRegion[region], firstOfRegion[region + 1], region);
    }
    peopleBefore = new double[municipalities.size() + 1];
    firstSector = new int[municipalities.size() + 1];
    var byMunicipality =
        areas.sectors().stream()
            .collect(java.util.stream.Collectors.groupingBy(Sector::municipality));
    for (int m = 0; m < municipalities.size(); m++) {
      peopleBefore[m + 1] = peopleBefore[m] + municipalities.get(m).population();
      firstSector[m] = sectors.size();
      sectors.addAll(byMunicipality.getOrDefault(nis(m), List.of()));
    }
    firstSector[municipalities.size()] = sectors.size();
    householdsBefore = new double[sectors.size() + 1];
    for (int s = 0; s < sectors.size(); s++) {
      householdsBefore[s + 1] = householdsBefore[s] + sectors.get(s).households();
    }
  }

  private void addMunicipalities(Areas areas, AreaId parent) {
    for (var area : areas.inside(parent)) {
      if (area.id().level() == Level.MUNICIPALITY) {
        municipalities.add(area);
      } else {
        addMunicipalities(areas, area.id());
      }
    }
  }

  public int regions() {
    return regions.size();
  }

  public String region(int region) {
    return regions.get(region).id().nis();
  }

  public int municipalities() {
    return municipalities.size();
  }

  public String nis(int municipality) {
    return municipalities.get(municipality).id().nis();
  }

  public int regionOf(int municipality) {
    return regionOf[municipality];
  }

  public int first(int region) {
    return firstOfRegion[region];
  }

  /** One past the last municipality of a region. */
  public int end(int region) {
    return firstOfRegion[region + 1];
  }

  public double people(int municipality) {
    return peopleBefore[municipality + 1] - peopleBefore[municipality];
  }

  /** The municipality where that share of the people of a region lives in those before it. */
  public int municipality(int region, double share) {
    double from = peopleBefore[firstOfRegion[region]];
    double to = peopleBefore[firstOfRegion[region + 1]];
    return find(
        peopleBefore, firstOfRegion[region], firstOfRegion[region + 1], from + share * (to - from));
  }

  /** A sector of a municipality, by households; -1 if it has none. */
  public int sector(int municipality, double share) {
    int from = firstSector[municipality];
    int end = firstSector[municipality + 1];
    double households = householdsBefore[end] - householdsBefore[from];
    return households <= 0
        ? -1
        : find(householdsBefore, from, end, householdsBefore[from] + share * households);
  }

  public String sectorCode(int sector) {
    return sectors.get(sector).code();
  }

  public int sectors() {
    return sectors.size();
  }

  /** The last index whose sum before is not above the value. */
  public static int find(double[] before, int from, int end, double value) {
    int low = from;
    int high = end - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (before[middle] <= value) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Kilometres between the middles; inside a municipality, none. */
  public double kilometres(int a, int b) {
    var from = centre(a);
    var to = centre(b);
    double north = (to.latitude() - from.latitude()) * KM_PER_DEGREE;
    double east =
        (to.longitude() - from.longitude())
            * KM_PER_DEGREE
            * Math.cos(Math.toRadians(from.latitude()));
    return Math.hypot(north, east);
  }

  private Point centre(int municipality) {
    return municipalities.get(municipality).centre().orElse(new Point(0, 0));
  }
}
