-- In a comment :visit__none and codelist.none name nothing.
select person_id, :year as year, sex, born, member, visits, ':none' as text, visits::integer
from person_year
join codelist.codes_visits as visit_code on person_year.code = visit_code.code
where person_year.year = :year
  and visits >= :visit__min_visit
  and visits < :threshold
