-- One row of each person and year.
select person_id, :year as year, sex, born, member, visits
from person_year
where person_year.year = :year
