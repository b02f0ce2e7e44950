-- Export, erasure and retention (features H12, I10).

-- append-only: how many people were erased, when and why; never who.
create table core.erasures (
  id uuid primary key,
  at timestamptz not null,
  reason text not null check (reason in ('retention', 'never-activated', 'request')),
  people int not null,
  decided_by uuid
);
create index erasures_at on core.erasures (at);

alter table core.guardianships
  drop constraint guardianships_restricted_by_fkey,
  add constraint guardianships_restricted_by_fkey foreign key (restricted_by) references core.persons on delete set null;

create index persons_left on core.persons (left_at) where left_at is not null;

-- Erasing a person looks at every column that may name them: without these it would read whole tables.
create index imports_created_by on core.imports (created_by) where created_by is not null;
create index imports_applied_by on core.imports (applied_by) where applied_by is not null;
create index imports_undone_by on core.imports (undone_by) where undone_by is not null;
create index import_choices_chosen_by on core.import_choices (chosen_by) where chosen_by is not null;
create index notices_actor on core.notices (actor_id) where actor_id is not null;
create index quiet_hours_changed_by on core.quiet_hours (changed_by) where changed_by is not null;
