-- Publications of content. A text is kept once, whichever files and publications hold it.
create schema if not exists catalogue;

create sequence catalogue.publication_number;

create table catalogue.publication (
  number       bigint primary key,
  published_at timestamptz not null,
  cards        integer not null
);

-- One row: the publication that every server serves.
create table catalogue.current_publication (
  id     smallint primary key check (id = 1),
  number bigint not null references catalogue.publication
);

create table catalogue.content_text (
  digest varchar(64) primary key,
  text   text not null
);

-- A file as it stood from one publication to another, both included; open while it stands.
create table catalogue.content_file (
  path   text not null,
  since  bigint not null references catalogue.publication,
  until  bigint references catalogue.publication,
  digest varchar(64) not null references catalogue.content_text,
  primary key (path, since)
);

-- A card as published under a date. Its words are those of the publication that it came with.
create table catalogue.card_version (
  code_key    text not null,
  dated       date not null,
  ordinal     integer not null,
  code        text not null,
  digest      varchar(64) not null,
  publication bigint not null references catalogue.publication,
  primary key (code_key, dated, ordinal)
);
