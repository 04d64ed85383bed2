-- Queries that found nothing, for editors: the words and the day, and nothing about who asked.
create schema search;

create table search.missed (
  day      date        not null,
  language varchar(2)  not null,
  words    varchar(80) not null,
  times    integer     not null,
  primary key (day, language, words)
);
