-- Patients and activity of each known practice in a year, at its own address. Rules 0, 6, 12.
with attributed as (
  select
    practice_id,
    cast(count(*) as integer) as patients,
    cast(sum(case when pat_gmd then 1 else 0 end) as integer) as patients_gmd
  from gp_person_year
  where year = :year
    and practice_id is not null
  group by practice_id
)
select
  practice.practice_id,
  :year as year,
  practice.municipality,
  cast(null as varchar(9)) as sector,
  coalesce(attributed.patients, 0) as patients,
  coalesce(attributed.patients_gmd, 0) as patients_gmd,
  coalesce(gp_practice_activity.active, false) as active
from practice_year as practice
left join attributed on practice.practice_id = attributed.practice_id
left join gp_practice_activity
  on practice.practice_id = gp_practice_activity.practice_id
  and gp_practice_activity.year = :year
where practice.year = :year
