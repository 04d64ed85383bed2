-- Areas and categories as they were when figures were computed: a release rolls up by its own, so
-- that a merger of municipalities leaves it as it was. The digest says what is in it.
create table observation.layout (
  digest                  varchar(64) primary key,
  areas                   text[] not null,     -- level and code, the wider first
  parents                 integer[] not null,  -- position of the area around, counted from 0; -1: none
  sex                     text[] not null,
  age_group               text[] not null,
  increased_reimbursement text[] not null
);

-- None: computed before layouts were kept; today's then.
alter table observation.made_of add column layout varchar(64) references observation.layout;
