package org.fiche.warehouse.demo.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fiche.warehouse.demo.chance.Dice;

/**
 * Who goes to which practice: near ones first, and each as full as it should be. From a
 * municipality to a municipality the weight falls with the way; weights are balanced until each
 * destination gets the people that its practices have room for.
 */
final class Gravity {

  private static final int ROUNDS = 40;
  private static final double NEGLIGIBLE = 1e-4;

  private final int[][] destinations;
  private final double[][] sharesBefore;
  private final List<List<Practice>> practicesAt = new ArrayList<>();
  private final double[][] roomBefore;

  /**
   * @param km kilometres on which the weight falls to a third
   * @param acrossRegions weight of a destination in another region
   */
  record Pull(double km, double acrossRegions) {}

  Gravity(Places places, List<Practice> practices, Pull pull) {
    int n = places.municipalities();
    for (int m = 0; m < n; m++) {
      practicesAt.add(new ArrayList<>());
    }
    practices.forEach(practice -> practicesAt.get(practice.municipality()).add(practice));
    roomBefore = new double[n][];
    var room = new double[n];
    for (int m = 0; m < n; m++) {
      roomBefore[m] = before(practicesAt.get(m).stream().mapToDouble(Practice::people).toArray());
      room[m] = roomBefore[m][roomBefore[m].length - 1];
    }
    var sites = java.util.stream.IntStream.range(0, n).filter(m -> room[m] > 0).toArray();
    var weights = balanced(places, sites, room, pull);
    destinations = new int[n][];
    sharesBefore = new double[n][];
    for (int m = 0; m < n; m++) {
      keepFrom(m, sites, weights[m]);
    }
  }

  private static double[] before(double[] values) {
    var before = new double[values.length + 1];
    for (int i = 0; i < values.length; i++) {
      before[i + 1] = before[i] + values[i];
    }
    return before;
  }

  private static double[][] balanced(Places places, int[] sites, double[] room, Pull pull) {
    int n = places.municipalities();
    var kernel = new double[n][sites.length];
    for (int m = 0; m < n; m++) {
      for (int s = 0; s < sites.length; s++) {
        boolean same = places.regionOf(m) == places.regionOf(sites[s]);
        kernel[m][s] =
            Math.exp(-places.kilometres(m, sites[s]) / pull.km())
                * (same ? 1 : pull.acrossRegions());
      }
    }
    double people = 0;
    for (int m = 0; m < n; m++) {
      people += places.people(m);
    }
    double perRoom = people / Arrays.stream(sites).mapToDouble(site -> room[site]).sum();
    var balance = Arrays.stream(sites).mapToDouble(site -> room[site]).toArray();
    for (int round = 0; round < ROUNDS; round++) {
      var arrivals = arrivals(places, kernel, balance);
      for (int s = 0; s < sites.length; s++) {
        balance[s] *= room[sites[s]] * perRoom / Math.max(arrivals[s], Double.MIN_NORMAL);
      }
    }
    for (var row : kernel) {
      for (int s = 0; s < sites.length; s++) {
        row[s] *= balance[s];
      }
    }
    return kernel;
  }

  private static double[] arrivals(Places places, double[][] kernel, double[] balance) {
    var arrivals = new double[balance.length];
    for (int m = 0; m < kernel.length; m++) {
      double sum = 0;
      for (int s = 0; s < balance.length; s++) {
        sum += kernel[m][s] * balance[s];
      }
      double scale = sum > 0 ? places.people(m) / sum : 0;
      for (int s = 0; s < balance.length; s++) {
        arrivals[s] += kernel[m][s] * balance[s] * scale;
      }
    }
    return arrivals;
  }

  private void keepFrom(int m, int[] sites, double[] weights) {
    double sum = Arrays.stream(weights).sum();
    var kept =
        java.util.stream.IntStream.range(0, sites.length)
            .filter(s -> weights[s] > NEGLIGIBLE * sum)
            .toArray();
    destinations[m] = Arrays.stream(kept).map(s -> sites[s]).toArray();
    sharesBefore[m] = before(Arrays.stream(kept).mapToDouble(s -> weights[s]).toArray());
  }

  /** A practice for somebody who lives there. */
  Practice choose(int municipality, Dice dice) {
    var shares = sharesBefore[municipality];
    int place =
        Places.find(shares, 0, shares.length - 1, dice.uniform() * shares[shares.length - 1]);
    int site = destinations[municipality][place];
    var rooms = roomBefore[site];
    int index = Places.find(rooms, 0, rooms.length - 1, dice.uniform() * rooms[rooms.length - 1]);
    return practicesAt.get(site).get(index);
  }
}
