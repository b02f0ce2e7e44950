-- A school's files may call a class otherwise than préau does (row H1): asked once, and remembered for the school year.
-- What a delivery was told counts for the next ones until that delivery is undone.
create table core.class_readings (
  import_id uuid not null references core.imports on delete cascade,
  school_id uuid not null references core.structures on delete cascade,
  school_year int not null,
  -- As the files write it, folded.
  folded_name text not null,
  -- Null: a class of its own.
  class_id uuid references core.classes on delete cascade,
  said_by uuid references core.persons on delete set null,
  said_at timestamptz not null default now(),
  primary key (import_id, school_id, folded_name)
);
create index on core.class_readings (school_id, school_year, folded_name);
create index on core.class_readings (class_id) where class_id is not null;
create index on core.class_readings (said_by) where said_by is not null;

-- How the records of a delivery call a class, and the one that is: two names may be one class.
create unlogged table core.planned_class_refs (
  import_id uuid not null,
  school_id uuid not null,
  kind text not null,
  -- Its key, or else its folded name.
  ref text not null,
  name text not null,
  folded_name text not null,
  class_id uuid not null,
  -- Known by its key, by what somebody said, by its name, or by nothing.
  known_by text check (known_by in ('key', 'said', 'name')),
  primary key (import_id, school_id, kind, ref)
);
alter table core.planned_classes drop column ref;
