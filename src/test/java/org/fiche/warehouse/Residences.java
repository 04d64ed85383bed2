package org.fiche.warehouse;

import java.util.List;

/** People of 2017 at the edges of areas and ages, and how they come out. */
final class Residences {

  static final List<String> LINES =
      List.of(
          "person_id,year,birth_date,death_date,sex,sector,municipality,"
              + "increased_reimbursement,self_employed",
          "1,2017,2017-12-31,,F,11001A00-,11001,false,false",
          "2,2017,2013-01-01,,M,11001A00-,11001,true,false",
          "3,2017,2012-12-31,,X,,11001,false,false",
          "4,2017,2003-01-01,,F,11001ZZZZ,11001,false,false",
          "5,2017,2002-12-31,,F,,,false,false",
          "6,2017,1993-01-01,2017-02-01,F,54007A001,54007,false,false",
          "7,2017,1992-12-31,,F,11007ZZZZ,11007,false,false",
          "8,2017,1973-01-01,,F,11001A00-,,false,false",
          "9,2017,1972-12-31,,F,57096A001,57096,false,false",
          "10,2017,1953-01-01,,F,,11001,false,false",
          "11,2017,1952-12-31,,F,,11001,false,false",
          "12,2017,1943-01-01,,F,,11001,false,false",
          "13,2017,1942-12-31,,F,,11001,false,true");

  static final List<String> EXPECTED =
      List.of(
          "1 0-4 11001 11001A00-", // born on the last day of the year
          "2 0-4 11001 11001A00-", // 4
          "3 5-14 11001 null", // 5, no sector
          "4 5-14 11001 null", // 14, unknown sector
          "5 15-24 null null", // 15, no municipality: the country only
          "6 15-24 57096 54007A001", // 24 on 31 December though deceased; Mouscron got a new code
          "7 25-44 11002 null", // 25; Borsbeek is in Antwerp today
          "8 25-44 null null", // 44; a sector without a municipality is not one
          "9 45-64 57096 54007A001", // 45; the newer code of the same sector
          "10 45-64 11001 null", // 64
          "11 65-74 11001 null", // 65
          "12 65-74 11001 null", // 74
          "13 75+ 11001 null"); // 75, self-employed

  private Residences() {}
}
