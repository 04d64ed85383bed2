select person_id, :year as year
from db_practice_year
where year = :year
