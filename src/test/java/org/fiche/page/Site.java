package org.fiche.page;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The served site, as a reader's browser asks for it. */
final class Site {

  private Site() {}

  static Response ask(String address) {
    return given()
        .urlEncodingEnabled(false)
        .redirects()
        .follow(false)
        .header("Accept", "text/html")
        .get(address);
  }

  static Document page(String address) {
    var answer = ask(address);
    answer.then().statusCode(200);
    return Jsoup.parse(answer.asString(), "http://localhost" + address);
  }

  static Document page(String address, int status) {
    var answer = ask(address);
    answer.then().statusCode(status);
    return Jsoup.parse(answer.asString(), "http://localhost" + address);
  }
}
