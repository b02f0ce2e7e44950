-- Shelves of a structure and the documents on them. Who sees what is in core.resources and its grants: a shelf has its
-- own; a document shares its shelf's unless it was narrowed.
create schema files;

create table files.shelves (
  id uuid primary key references core.resources on delete cascade,
  structure_id uuid not null references core.structures,
  title text not null check (length(title) between 1 and 80),
  description text not null default '' check (length(description) <= 300),
  position int not null default 0,
  created_at timestamptz not null default now(),
  created_by uuid references core.persons on delete set null
);
create index on files.shelves (structure_id, position);
create index on files.shelves (created_by) where created_by is not null;

-- Shelves listed by group that holds a grant on them: an index, not a right.
create table files.shelf_groups (
  group_id uuid not null references core.groups on delete cascade,
  shelf_id uuid not null references files.shelves on delete cascade,
  level smallint not null,
  -- Whether what is put there is for these people: not for administrators of what is above, who may look everywhere.
  is_addressed boolean not null,
  primary key (group_id, shelf_id)
);
create index on files.shelf_groups (shelf_id);

create table files.documents (
  id uuid primary key references core.resources on delete cascade,
  shelf_id uuid not null references files.shelves,
  author_id uuid references core.persons on delete set null,
  title text not null check (length(title) between 1 and 150),
  sort_title text collate "C" not null generated always as (core.fold(title)) stored,
  -- What it is for, in a sentence.
  purpose text not null default '' check (length(purpose) <= 300),
  theme text not null check (theme in
    ('school-life', 'meetings', 'safety', 'health', 'pedagogy', 'inclusion', 'digital', 'administration')),
  -- The year it begins in.
  school_year smallint not null check (school_year between 1990 and 2100),
  -- Its last day; null: until it is taken away.
  valid_until date,
  -- Groups it was narrowed to; null: all that the shelf reaches.
  audience uuid[],
  -- Which of its versions is read at its address.
  version int not null,
  created_at timestamptz not null default now(),
  -- Of what it holds.
  changed_at timestamptz not null,
  -- Readers are to read it since then: added, or replaced with a word to them.
  told_at timestamptz not null,
  -- The last day of which those who manage it were told beforehand.
  ending_told date
);
create index documents_newest on files.documents (shelf_id, changed_at desc, id desc);
create index documents_titles on files.documents (shelf_id, sort_title, id);
create index documents_told on files.documents (shelf_id, told_at desc);
create index documents_ending on files.documents (valid_until) where valid_until is not null;
create index documents_author on files.documents (author_id) where author_id is not null;

-- What the address of a document led to, one after the other.
create table files.versions (
  document_id uuid not null references files.documents on delete cascade,
  number int not null check (number >= 1),
  file_id uuid references core.files on delete cascade,
  url text check (url like 'https://%' and length(url) <= 2000),
  added_by uuid references core.persons on delete set null,
  added_at timestamptz not null,
  primary key (document_id, number),
  check ((file_id is null) <> (url is null))
);
create index on files.versions (file_id) where file_id is not null;
create index on files.versions (added_by) where added_by is not null;

-- Who opened it, the last time. Only ever read as a number by structure (RGPD art. 5.1.c), and deleted with the person.
create table files.readings (
  document_id uuid not null references files.documents on delete cascade,
  person_id uuid not null references core.persons on delete cascade,
  read_at timestamptz not null,
  primary key (document_id, person_id)
);
create index on files.readings (person_id);

-- « Tout marquer comme lu »: nothing on the shelf was new for them then. It is no reading.
create table files.marks (
  person_id uuid not null references core.persons on delete cascade,
  shelf_id uuid not null references files.shelves on delete cascade,
  marked_at timestamptz not null,
  primary key (person_id, shelf_id)
);
create index on files.marks (shelf_id);
