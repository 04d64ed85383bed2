package org.fiche.exchange.data;

import static io.restassured.RestAssured.given;

import java.util.List;

/** A download as programs read it. */
final class Csv {

  private Csv() {}

  static List<String> lines(String address) {
    var body =
        given().urlEncodingEnabled(false).get(address).then().statusCode(200).extract().asString();
    return body.lines().toList();
  }

  /** The sum of a column of whole numbers, counted from 0. */
  static long sum(String address, int column) {
    return lines(address).stream()
        .skip(1)
        .map(line -> line.split(",", -1)[column])
        .mapToLong(Long::parseLong)
        .sum();
  }
}
