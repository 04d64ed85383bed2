-- The practice that a person is attributed to in a year, at most one. Rule 10, the first that applies:
--   a  the file was billed in the year: its holder
--   b  a file held from before, and a regular contact with its holder: the holder
--   c  a file held from before, and no regular contact with anyone: the holder
--   d  the practice with most regular contacts; of several the one met first, then the lower number
-- Lump sums are regular contacts here.
with file as (
  select person_id, practice_id, billed_year
  from gp_file
  where year = :year
),
met as (
  select
    gp_contact.person_id,
    gp_contact.practice_id,
    row_number() over (
      partition by gp_contact.person_id
      order by
        case when gp_contact.practice_id = file.practice_id then 0 else 1 end,
        gp_contact.regular + gp_contact.lump_sums desc,
        gp_contact.first_regular_on,
        gp_contact.practice_id
    ) as place
  from gp_contact
  left join file on gp_contact.person_id = file.person_id
  where gp_contact.year = :year
    and gp_contact.regular + gp_contact.lump_sums > 0
),
best as (
  select person_id, practice_id
  from met
  where place = 1
)
select
  coalesce(file.person_id, best.person_id) as person_id,
  :year as year,
  case
    when file.billed_year = :year or best.person_id is null then file.practice_id
    else best.practice_id
  end as practice_id,
  cast(
    case
      when file.billed_year = :year then 'a'
      when file.practice_id = best.practice_id then 'b'
      when best.person_id is null then 'c'
      else 'd'
    end
    as varchar(1)
  ) as reason
from file
full join best on file.person_id = best.person_id
