-- Figures: additive cells, which of them each indicator and year is made of, and releases.
create schema if not exists observation;

-- Keys of cells, kept once for all aggregates and years that share them.
create table observation.cell_keys (
  digest varchar(64) primary key,
  keys   text[] not null
);

-- One aggregate of one year at one grain, as arrays beside the keys. The fingerprint says what it
-- was computed from, the digest what came out.
create table observation.cells (
  fingerprint varchar(64) not null,
  grain       varchar(4) not null check (grain in ('AREA', 'CUBE')),
  keys        varchar(64) not null references observation.cell_keys,
  amounts     bigint[] not null,
  rows_behind bigint[],           -- null: the amounts themselves count rows
  digest      varchar(64) not null,
  computed_at timestamptz not null,
  primary key (fingerprint, grain)
);

create table observation.release (
  name    text primary key,
  ordinal integer not null unique,
  made_at timestamptz not null
);

-- What the figures of an indicator and year are made of. Scope '' is what stands, 'preview' what an
-- author sees, any other a release. A release is never changed.
create table observation.made_of (
  scope         text not null,
  code_key      text not null,
  year          smallint not null,
  grain         varchar(4) not null,
  numerator     varchar(64) not null,
  denominator   varchar(64),
  factor        integer not null,
  unit          text not null,
  finest        text not null,
  broken        boolean not null,
  card_version  text not null,
  release       text references observation.release,
  demonstration boolean not null,
  computed_at   timestamptz not null,
  primary key (scope, code_key, year),
  foreign key (numerator, grain) references observation.cells (fingerprint, grain),
  foreign key (denominator, grain) references observation.cells (fingerprint, grain)
);

-- One row: grows with every change above, so that other servers see that there is one.
create table observation.change (
  id     smallint primary key check (id = 1),
  number bigint not null
);
insert into observation.change values (1, 0);
