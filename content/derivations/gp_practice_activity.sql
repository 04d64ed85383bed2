-- Activity of each practice in a year, over everybody that it saw. Rule 6.
select
  practice_id,
  :year as year,
  cast(sum(regular + lump_sums) as bigint) as regular_contacts,
  sum(regular + lump_sums) >= :active_practice__min_regular_contacts as active
from gp_contact
where year = :year
group by practice_id
