-- The practice that was the last to bill a person's global medical file in a year. Rules 0, 7.
with billed as (
  select
    service.person_id,
    service.practice_id,
    row_number() over (
      partition by service.person_id
      order by service.performed_on desc, service.practice_id
    ) as place
  from service
  join codelist.codes_global_medical_file as file_code
    on service.code = file_code.code
    and service.performed_on between file_code.valid_from and file_code.valid_to
  where service.year = :year
    and service.practice_id is not null
)
select
  person_id,
  :year as year,
  practice_id
from billed
where place = 1
