-- « Nothing deleted without tick » (row H1): of the pupils a school's file no longer names, only those somebody ticked
-- leave. An extraction of one class must not empty the others.
create table core.import_leavers (
  import_id uuid not null references core.imports on delete cascade,
  person_id uuid not null references core.persons on delete cascade,
  ticked_by uuid references core.persons on delete set null,
  ticked_at timestamptz not null default now(),
  primary key (import_id, person_id)
);
create index on core.import_leavers (person_id);
create index on core.import_leavers (ticked_by) where ticked_by is not null;

-- Dropped on the page of a school: departures are ticked there. Elsewhere whoever applies the file vouches for it.
alter table core.imports add column asks_leavers boolean not null default false;
-- Pupils its plan leaves where they are, for want of a tick.
alter table core.imports add column staying int not null default 0;
