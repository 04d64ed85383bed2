package org.fiche.page.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.fiche.page.choice.Split;
import org.fiche.page.choice.View;

/** Labels in the panel of an indicator. */
@MessageBundle("view")
public interface ViewWords {
  @Message
  String view(View view);

  @Message
  String split(Split split);

  @Message
  String heading();

  @Message
  String table();

  @Message
  String fullCard();

  @Message
  String views();

  @Message
  String choose();

  @Message
  String place();

  @Message
  String placeHint();

  @Message
  String add();

  @Message
  String remove(String area);

  @Message
  String chosen();

  @Message
  String level();

  @Message
  String from();

  @Message
  String to();

  @Message
  String by();

  @Message
  String intervals();

  @Message
  String alone();

  @Message
  String classes();

  @Message
  String quantiles();

  @Message
  String equalSteps();

  @Message
  String show();

  @Message
  String interval();

  @Message
  String area();

  @Message
  String group();

  @Message
  String rank();

  @Message
  String remark();

  @Message
  String few();

  @Message
  String fewMeans();

  @Message
  String summary();

  @Message
  String instead();

  @Message
  String copyTable();

  @Message
  String pictureOf();

  @Message
  String keys();

  @Message
  String play();

  @Message
  String pause();

  @Message
  String before();

  @Message
  String after();

  @Message
  String take();

  @Message
  String asPicture();

  @Message
  String asTable();

  @Message
  String inPrograms();

  @Message
  String onOtherSites();

  @Message
  String share();

  @Message
  String placesFound();

  @Message
  String placesNone();

  @Message
  String areasInClass(int count);
}
