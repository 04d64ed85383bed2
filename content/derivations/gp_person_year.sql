-- General practice of each person in a year. Rules 1, 9, 10, 11.
-- Only contacts with active practices count. The practice is the attributed one.
with seen as (
  select
    gp_contact.person_id,
    cast(sum(gp_contact.regular) as integer) as regcontact,
    cast(
      sum(case when gp_contact.practice_id = gp_attribution.practice_id then gp_contact.regular else 0 end)
      as integer
    ) as regcontact_attrib
  from gp_contact
  join gp_practice_activity
    on gp_contact.practice_id = gp_practice_activity.practice_id
    and gp_practice_activity.year = :year
    and gp_practice_activity.active
  left join gp_attribution
    on gp_contact.person_id = gp_attribution.person_id
    and gp_attribution.year = :year
  where gp_contact.year = :year
    and gp_contact.regular > 0
  group by gp_contact.person_id
)
select
  person.person_id,
  :year as year,
  person.sex,
  person.age_group,
  person.increased_reimbursement,
  person.municipality,
  person.sector,
  gp_attribution.practice_id,
  coalesce(seen.regcontact, 0) as regcontact,
  coalesce(seen.regcontact_attrib, 0) as regcontact_attrib,
  gp_attribution.practice_id is not null as pat_attrib,
  gp_file.practice_id is not null or coalesce(gp_medical_house.pat_mh, false) as pat_gmd,
  coalesce(gp_medical_house.pat_mh, false) as pat_mh,
  coalesce(gp_medical_house.lump_sums, 0) as ff_mh
from pp_person_year as person
left join seen on person.person_id = seen.person_id
left join gp_attribution
  on person.person_id = gp_attribution.person_id
  and gp_attribution.year = :year
left join gp_file
  on person.person_id = gp_file.person_id
  and gp_file.year = :year
left join gp_medical_house
  on person.person_id = gp_medical_house.person_id
  and gp_medical_house.year = :year
where person.year = :year
  and (:year >= :beneficiary__self_employed_from or not person.self_employed)
