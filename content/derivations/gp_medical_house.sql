-- People for whom a medical house received lump sums in a year, and who is its patient. Rules 5, 8.
-- The practice is the one with most lump sums; who has a file at another one is no patient.
with paid as (
  select
    person_id,
    practice_id,
    cast(sum(lump_sums) over (partition by person_id) as integer) as lump_sums,
    row_number() over (partition by person_id order by lump_sums desc, practice_id) as place
  from gp_contact
  where year = :year
    and lump_sums > 0
)
select
  paid.person_id,
  :year as year,
  paid.lump_sums,
  paid.practice_id,
  paid.lump_sums >= :medical_house__min_lump_sums
    and (gp_file.person_id is null or gp_file.practice_id = paid.practice_id) as pat_mh
from paid
left join gp_file
  on paid.person_id = gp_file.person_id
  and gp_file.year = :year
where paid.place = 1
