-- The rules of general practice and imaging for 2024, as an analyst would write them once by hand:
-- numbers in place, one table after the other. The measure for deriving (./fiche bench values).
set search_path = warehouse, bench;
set jit = off;
set work_mem = '256MB';

create unlogged table bench.visits as
select person_id, practice_id,
  sum(contacts)::int as contacts, sum(least(regular, 1))::int as regular, sum(lump_sums)::int as lump_sums,
  min(performed_on) filter (where regular > 0 or lump_sums > 0) as first_on
from (
  select s.person_id, s.practice_id, s.performed_on,
    sum(s.quantity) filter (where not c.lump_sum) as contacts,
    coalesce(sum(s.quantity) filter (where not c.lump_sum and not s.out_of_hours), 0) as regular,
    coalesce(sum(s.quantity) filter (where c.lump_sum), 0) as lump_sums
  from service s
  join (
    select code, valid_from, valid_to, false as lump_sum from codelist.codes_gp_contact
    union all
    select code, valid_from, valid_to, true from codelist.codes_medical_house_lump_sum
  ) c on c.code = s.code and s.performed_on between c.valid_from and c.valid_to
  where s.year = 2024 and s.practice_id is not null
  group by 1, 2, 3
) days
group by 1, 2;
analyze bench.visits;

create unlogged table bench.activity as
select practice_id, sum(regular + lump_sums) as regular_contacts, sum(regular + lump_sums) >= 1250 as active
from bench.visits group by 1;
analyze bench.activity;

create unlogged table bench.billed as
select distinct on (s.year, s.person_id) s.person_id, s.year, s.practice_id
from service s
join codelist.codes_global_medical_file c on c.code = s.code and s.performed_on between c.valid_from and c.valid_to
where s.year between 2022 and 2024 and s.practice_id is not null
order by s.year, s.person_id, s.performed_on desc, s.practice_id;
analyze bench.billed;

create unlogged table bench.file as
with newest as (
  select distinct on (person_id) person_id, practice_id, year from bench.billed order by person_id, year desc
)
select n.* from newest n
where n.year = 2024 or n.person_id not in (
  select m.person_id from newest m join bench.visits v using (person_id)
  where m.year < 2024
  group by m.person_id
  having bool_and(v.practice_id <> m.practice_id) and sum(v.regular + v.lump_sums) > 0
);
analyze bench.file;

create unlogged table bench.house as
select p.person_id, p.total as lump_sums, p.practice_id,
  p.total >= 6 and (f.person_id is null or f.practice_id = p.practice_id) as patient
from (
  select distinct on (person_id) person_id, practice_id, sum(lump_sums) over (partition by person_id)::int as total
  from bench.visits where lump_sums > 0 order by person_id, lump_sums desc, practice_id
) p
left join bench.file f using (person_id);
analyze bench.house;

create unlogged table bench.attribution as
with met as (
  select distinct on (v.person_id) v.person_id, v.practice_id
  from bench.visits v left join bench.file f using (person_id)
  where v.regular + v.lump_sums > 0
  order by v.person_id, (v.practice_id = f.practice_id) is true desc, v.regular + v.lump_sums desc, v.first_on, v.practice_id
)
select person_id,
  case when f.year = 2024 or m.person_id is null then f.practice_id else m.practice_id end as practice_id,
  case when f.year = 2024 then 'a' when f.practice_id = m.practice_id then 'b' when m.person_id is null then 'c' else 'd'
  end as reason
from bench.file f full join met m using (person_id);
analyze bench.attribution;

create unlogged table bench.person as
select p.person_id, extract(year from p.birth_date)::smallint as birth_year, p.sex, g.code as age_group,
  p.increased_reimbursement, p.self_employed, p.municipality,
  case when p.municipality is not null and p.sector not like '%ZZZZ' then p.sector end as sector
from person_year p
left join codelist.codes_age_group g
  on 2024 - extract(year from p.birth_date)::int between g.lower_bound and g.upper_bound
where p.year = 2024;
analyze bench.person;

create unlogged table bench.person_gp as
with seen as (
  select v.person_id, sum(v.regular)::int as regcontact,
    coalesce(sum(v.regular) filter (where v.practice_id = a.practice_id), 0)::int as regcontact_attrib
  from bench.visits v
  join bench.activity p on p.practice_id = v.practice_id and p.active
  left join bench.attribution a on a.person_id = v.person_id
  where v.regular > 0
  group by 1
)
select p.person_id, p.sex, p.age_group, p.increased_reimbursement, p.municipality, p.sector, a.practice_id,
  coalesce(s.regcontact, 0) as regcontact, coalesce(s.regcontact_attrib, 0) as regcontact_attrib,
  a.practice_id is not null as pat_attrib,
  f.practice_id is not null or coalesce(h.patient, false) as pat_gmd,
  coalesce(h.patient, false) as pat_mh, coalesce(h.lump_sums, 0) as ff_mh
from bench.person p
left join seen s using (person_id)
left join bench.attribution a using (person_id)
left join bench.file f using (person_id)
left join bench.house h using (person_id);
analyze bench.person_gp;

create unlogged table bench.practice as
select p.practice_id, p.municipality, coalesce(n.patients, 0) as patients, coalesce(n.patients_gmd, 0) as patients_gmd,
  coalesce(a.active, false) as active
from practice_year p
left join (
  select practice_id, count(*)::int as patients, (count(*) filter (where pat_gmd))::int as patients_gmd
  from bench.person_gp where practice_id is not null group by 1
) n using (practice_id)
left join bench.activity a using (practice_id)
where p.year = 2024;
analyze bench.practice;

create unlogged table bench.person_imaging as
select p.person_id, p.sex, p.age_group, p.increased_reimbursement, p.municipality, p.sector,
  coalesce(i.radiologist, 0) as radiologist, coalesce(i.dentist, 0) as dentist, coalesce(i.specialist, 0) as specialist
from bench.person p
left join (
  select s.person_id,
    (sum(s.quantity) filter (where s.provider_specialty = 'radiologist'))::int as radiologist,
    (sum(s.quantity) filter (where s.provider_specialty = 'dentist'))::int as dentist,
    (sum(s.quantity) filter (where s.provider_specialty = 'specialist'))::int as specialist
  from service s
  join codelist.codes_imaging c on c.code = s.code and s.performed_on between c.valid_from and c.valid_to
  where s.year = 2024
  group by 1
) i using (person_id);
analyze bench.person_imaging;
