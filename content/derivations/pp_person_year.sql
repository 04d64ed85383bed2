-- Everybody who was affiliated at any time of a year. Rules 1, 2, 14.
-- A sector is known only inside a municipality; ZZZZ stands for an unknown one.
select
  person_year.person_id,
  :year as year,
  cast(extract(year from person_year.birth_date) as smallint) as birth_year,
  person_year.sex,
  age_group.code as age_group,
  person_year.increased_reimbursement,
  person_year.self_employed,
  person_year.municipality,
  case
    when person_year.municipality is not null and person_year.sector not like '%ZZZZ' then person_year.sector
  end as sector
from person_year
left join codelist.codes_age_group as age_group
  on :year - cast(extract(year from person_year.birth_date) as integer) between age_group.lower_bound and age_group.upper_bound
where person_year.year = :year
