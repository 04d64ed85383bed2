-- What was recorded about people, practices and services. One partition holds one year, and loading
-- replaces it as a whole: no index, since every query reads whole years.
create schema warehouse;
create schema derived;
create schema codelist;

create table warehouse.person_year (
  person_id               bigint     not null,
  year                    smallint   not null,
  birth_date              date       not null,
  death_date              date,
  sex                     varchar(1) not null,
  sector                  varchar(9),
  municipality            varchar(5),
  increased_reimbursement boolean    not null,
  self_employed           boolean    not null
) partition by list (year);

create table warehouse.practice_year (
  practice_id  integer     not null,
  year         smallint    not null,
  kind         varchar(13) not null,
  municipality varchar(5)
) partition by list (year);

create table warehouse.service (
  person_id          bigint      not null,
  year               smallint    not null,
  performed_on       date        not null,
  code               integer     not null,
  practice_id        integer,
  provider_specialty varchar(20) not null,
  out_of_hours       boolean     not null,
  quantity           smallint    not null
) partition by list (year);

-- What each base table holds. The fingerprint does not depend on the order or number of files.
create table warehouse.loaded (
  table_name    text        not null,
  year          smallint    not null,
  fingerprint   varchar(64) not null,
  rows          bigint      not null,
  loaded_at     timestamptz not null,
  demonstration boolean     not null,
  primary key (table_name, year)
);

-- What each derived table holds. Not logged, as the derived tables are not: after a crash both are
-- empty, and everything is derived again.
create unlogged table derived.made (
  table_name  text        not null,
  year        smallint    not null,
  fingerprint varchar(64) not null,
  rows        bigint      not null,
  made_at     timestamptz not null,
  primary key (table_name, year)
);
