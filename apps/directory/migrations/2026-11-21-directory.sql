create schema directory;

create table directory.favourites (
  person_id uuid not null references core.persons on delete cascade,
  favourite_id uuid not null references core.persons on delete cascade,
  added_at timestamptz not null default now(),
  primary key (person_id, favourite_id)
);
create index on directory.favourites (favourite_id);
