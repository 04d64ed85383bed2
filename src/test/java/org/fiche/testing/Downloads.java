package org.fiche.testing;

import static io.restassured.RestAssured.given;
import static io.restassured.path.json.config.JsonPathConfig.jsonPathConfig;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures as files have them. */
public final class Downloads {

  private static final int DECIMALS = 6;

  private Downloads() {}

  public static List<NamedCsvRecord> csv(String address) {
    var text = given().urlEncodingEnabled(false).get(address).asString();
    return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
  }

  /** The value of each observation as the CSV writes it; of its figures the first. */
  public static List<String> json(String address) {
    var json =
        given()
            .urlEncodingEnabled(false)
            .get(address)
            .jsonPath(jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    List<Object> values = json.getList("value");
    int figures = json.getList("dimension.figure.category.index").size();
    var all = new ArrayList<String>();
    for (int i = 0; i < values.size(); i += figures) {
      all.add(written(values.get(i), figures == 1 ? 0 : DECIMALS));
    }
    return all;
  }

  private static String written(@Nullable Object value, int decimals) {
    return value == null
        ? ""
        : new BigDecimal(value.toString()).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
