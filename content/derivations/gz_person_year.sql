-- Medical imaging of each person in a year, by who performed it, with or without a practice. Rules 0, 13.
with imaging as (
  select
    service.person_id,
    cast(sum(case when service.provider_specialty = 'radiologist' then service.quantity else 0 end) as integer) as radiologist,
    cast(sum(case when service.provider_specialty = 'dentist' then service.quantity else 0 end) as integer) as dentist,
    cast(sum(case when service.provider_specialty = 'specialist' then service.quantity else 0 end) as integer) as specialist
  from service
  join codelist.codes_imaging as imaging_code
    on service.code = imaging_code.code
    and service.performed_on between imaging_code.valid_from and imaging_code.valid_to
  where service.year = :year
  group by service.person_id
)
select
  person.person_id,
  :year as year,
  person.sex,
  person.age_group,
  person.increased_reimbursement,
  person.municipality,
  person.sector,
  coalesce(imaging.radiologist, 0) as imag_rad_n,
  coalesce(imaging.dentist, 0) as imag_dent_n,
  coalesce(imaging.specialist, 0) as imag_spec_n
from pp_person_year as person
left join imaging on person.person_id = imaging.person_id
where person.year = :year
