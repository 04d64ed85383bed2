package org.fiche.testing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HouseStandsTest {

  @Test
  void serverIsReadyWhenItsDatabaseAnswers() {
    given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
  }
}
