-- Two records of one person become one (feature H9, decision 0023). The record that goes is an empty shell for seven days:
-- its account is closed and keeps its own keys; everything else follows, line by line, in `merge_changes`.

create table core.merges (
  id uuid primary key,
  kept_id uuid not null references core.persons on delete cascade,
  -- No reference: the journal still tells who this number was, once the shell is erased.
  gone_id uuid not null,
  -- Where either of them was, and how the record that went was called: whoever undoes manages all of it.
  structures uuid[] not null,
  gone_name text not null,
  gone_login text not null,
  merged_at timestamptz not null,
  merged_by uuid references core.persons on delete set null,
  undone_at timestamptz,
  undone_by uuid references core.persons on delete set null
);
create index merges_kept on core.merges (kept_id);
create index merges_gone on core.merges (gone_id);
create index merges_newest on core.merges (merged_at desc, id desc);
create index merges_by on core.merges (merged_by) where merged_by is not null;
create index merges_undone_by on core.merges (undone_by) where undone_by is not null;

-- What undoing needs, for seven days: each step is one statement that is played backwards.
create table core.merge_changes (
  merge_id uuid not null references core.merges on delete cascade,
  step int not null,
  relation text not null,
  -- The column that named the record that went; null when whole lines were set aside, added or changed.
  field text,
  action text not null check (action in ('moved', 'set-aside', 'added', 'changed')),
  -- Primary key of the line as it stands after the merge.
  key jsonb not null,
  before jsonb,
  after jsonb,
  -- Who else the line names: erased with them (RGPD art. 17).
  people uuid[] not null default '{}'
);
create index merge_changes_step on core.merge_changes (merge_id, step);
create index merge_changes_people on core.merge_changes using gin (people);

-- How the record that went was written: a file that still writes it so means the person kept.
create table core.former_names (
  id uuid primary key,
  person_id uuid not null references core.persons on delete cascade,
  family_name text not null,
  usage_name text,
  given_name text not null,
  birth_date date,
  ine text
);
create index former_names_person on core.former_names (person_id);
create index former_names_ine on core.former_names (ine) where ine is not null;

-- Every way a person has been written, for the importer.
create view core.known_names as
  select p.id, p.family_name, p.usage_name, p.given_name, p.birth_date, p.ine from core.persons p
  union all
  select f.person_id, f.family_name, f.usage_name, f.given_name, f.birth_date, f.ine from core.former_names f;

alter table core.erasures drop constraint erasures_reason_check,
  add constraint erasures_reason_check check (reason in ('retention', 'never-activated', 'request', 'merged'));

/* Where somebody is today: where they have a role, and the schools of the children they follow. */
create function core.structures_of(person uuid) returns uuid[] language sql stable return array(
  select a.structure_id from core.affiliations a where a.person_id = person and a.left_at is null
  union
  select a.structure_id from core.guardianships g join core.affiliations a on a.person_id = g.pupil_id and a.role = 'pupil' and a.left_at is null
  where g.guardian_id = person and g.left_at is null);
