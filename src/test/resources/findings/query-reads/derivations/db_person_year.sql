-- Nothing but comments reads person_year in the other query.
with own as (
  select person_id from person_year where year is not distinct from :year
)
select own.person_id, :year as year, 1 as sex
from own
join persons on own.person_id = persons.person_id
join db_practice_year on own.person_id = db_practice_year.person_id
