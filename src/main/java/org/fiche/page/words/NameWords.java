package org.fiche.page.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.fiche.card.Database.UnitType;
import org.fiche.card.Kind;
import org.fiche.card.Page;
import org.fiche.card.Updated.Every;
import org.fiche.card.Updated.Quarter;
import org.fiche.card.Variable.MeasurementLevel;
import org.fiche.card.Variable.Type;
import org.fiche.search.Facet;
import org.fiche.search.Order;

/** Names of kinds, rhythms and types: one for each value. */
@MessageBundle("name")
public interface NameWords {
  @Message
  String kind(Kind kind);

  @Message
  String kinds(Kind kind);

  @Message
  String every(Every every);

  @Message
  String quarter(Quarter quarter);

  @Message
  String inQuarter(Quarter quarter);

  @Message
  String type(Type type);

  @Message
  String measurementLevel(MeasurementLevel level);

  @Message
  String unitType(UnitType type);

  @Message
  String facet(Facet facet);

  @Message
  String order(Order order);

  @Message
  String pageType(Page.Type type);
}
