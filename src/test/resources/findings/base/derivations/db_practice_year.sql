-- One row of each practice and year.
with seen as (
  select practice_id, count(*) as patients
  from db_person_year
  where year = :year
  group by practice_id
)
select seen.practice_id, :year as year, seen.patients
from seen
join person_year on seen.practice_id = person_year.practice_id
where extract(year from person_year.seen_on) = :year
