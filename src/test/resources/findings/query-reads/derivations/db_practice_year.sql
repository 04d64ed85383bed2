-- from person_year
select practice_id, :year as year, count(*) as patients /* from
  person_year */
from db_person_year
where year = :year
group by practice_id
