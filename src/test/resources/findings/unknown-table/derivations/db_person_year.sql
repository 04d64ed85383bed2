select person_id, :year as year, sex, born, member, visits
from persons_year
where persons_year.year = :year
