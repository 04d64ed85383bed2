-- Contacts of each person with each practice in a year. Rules 0, 3, 4, 5.
--   contacts          GP contacts, regular or not, by quantity
--   regular           regular contacts, by quantity; from the first capped year on, no more than the cap a day
--   lump_sums         lump sums of a medical house, by quantity
--   first_regular_on  day of the first regular contact or lump sum
with gp_code as (
  select code, valid_from, valid_to, 1 as contact, 0 as lump_sum
  from codelist.codes_gp_contact
  union all
  select code, valid_from, valid_to, 0 as contact, 1 as lump_sum
  from codelist.codes_medical_house_lump_sum
),
day_seen as (
  select
    service.person_id,
    service.practice_id,
    service.performed_on,
    cast(sum(gp_code.contact * service.quantity) as integer) as contacts,
    cast(sum(case when service.out_of_hours then 0 else gp_code.contact * service.quantity end) as integer) as regular,
    cast(sum(gp_code.lump_sum * service.quantity) as integer) as lump_sums
  from service
  join gp_code
    on service.code = gp_code.code
    and service.performed_on between gp_code.valid_from and gp_code.valid_to
  where service.year = :year
    and service.practice_id is not null
  group by service.person_id, service.practice_id, service.performed_on
)
select
  person_id,
  practice_id,
  :year as year,
  cast(sum(contacts) as integer) as contacts,
  cast(
    sum(
      case
        when :year >= :regular_contact__capped_from and regular > :regular_contact__max_per_day
        then :regular_contact__max_per_day
        else regular
      end
    )
    as integer
  ) as regular,
  cast(sum(lump_sums) as integer) as lump_sums,
  min(case when regular > 0 or lump_sums > 0 then performed_on end) as first_regular_on
from day_seen
group by person_id, practice_id
