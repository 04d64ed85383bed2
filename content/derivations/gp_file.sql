-- The practice that holds a person's global medical file in a year. Rule 7.
-- A file billed in an earlier year is lost to whoever had no contact at all with its holder in the
-- year and a regular contact elsewhere. Every row of gp_contact is a contact.
with latest as (
  select person_id, max(year) as year
  from gp_file_billed
  where year between :year - :global_medical_file__look_back_years and :year
  group by person_id
),
billed as (
  select gp_file_billed.person_id, gp_file_billed.practice_id, gp_file_billed.year
  from gp_file_billed
  join latest
    on gp_file_billed.person_id = latest.person_id
    and gp_file_billed.year = latest.year
  where gp_file_billed.year between :year - :global_medical_file__look_back_years and :year
),
lost as (
  select billed.person_id
  from billed
  join gp_contact on billed.person_id = gp_contact.person_id
  where gp_contact.year = :year
    and billed.year < :year
  group by billed.person_id
  having max(case when gp_contact.practice_id = billed.practice_id then 1 else 0 end) = 0
    and sum(gp_contact.regular + gp_contact.lump_sums) > 0
)
select
  billed.person_id,
  :year as year,
  billed.practice_id,
  billed.year as billed_year
from billed
left join lost on billed.person_id = lost.person_id
where lost.person_id is null
