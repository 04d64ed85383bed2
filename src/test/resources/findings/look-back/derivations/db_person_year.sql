select person_id, :year as year, sex, born, member, visits
from person_year
where person_year.year between :year - :visit__look_back and :year
