-- A few words of a pupil's own on their card (row A13).
create table core.mottos (
  person_id uuid primary key references core.persons on delete cascade,
  text text not null check (char_length(text) between 1 and 80),
  written_at timestamptz not null
);

-- What the school last corrected of that card: the pupil is told.
create table core.card_corrections (
  id uuid primary key,
  person_id uuid not null references core.persons on delete cascade,
  part text not null check (part in ('motto', 'avatar')),
  is_removed boolean not null,
  -- What was there: putting it back is no correction. Null: nothing.
  former text,
  corrected_by uuid references core.persons on delete set null,
  corrected_at timestamptz not null,
  unique (person_id, part)
);
create index on core.card_corrections (corrected_by) where corrected_by is not null;
