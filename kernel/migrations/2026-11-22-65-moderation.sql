-- Reporting anything, hiding it for all (feature B18).

alter table core.resources
  add column hidden_at timestamptz,
  add column hidden_by uuid references core.persons on delete set null;
create index resources_hidden_by on core.resources (hidden_by) where hidden_by is not null;

/* The highest level these groups hold on a resource; 0 when it is not visible. A trashed resource is visible only to
   who asks for the trash; a hidden one, only to those who manage it. */
create or replace function core.level_on(groups uuid[], resource uuid, in_trash boolean default false) returns int
language sql stable return (
  select coalesce(max(g.level), 0)
  from core.resources r
  join core.grants g on g.resource_id = r.access_id and g.group_id = any(groups)
  where r.id = resource and (r.trashed_at is not null) = in_trash and (r.hidden_at is null or g.level = 3)
);

-- One row per thing that somebody says is wrong, however many people say so.
create table core.reported (
  id uuid primary key,
  resource_id uuid not null references core.resources on delete cascade,
  -- Something said inside it (a comment), or the resource itself.
  part_id uuid not null,
  structure_id uuid not null references core.structures,
  state text not null default 'open' check (state in ('open', 'hidden', 'dismissed')),
  reported_at timestamptz not null,
  handled_at timestamptz,
  handled_by uuid references core.persons on delete set null,
  unique (resource_id, part_id),
  check ((state = 'open') = (handled_at is null))
);
create index reported_structure on core.reported (structure_id, reported_at desc, id desc);
create index reported_handled_by on core.reported (handled_by) where handled_by is not null;

-- Once per person and thing. Whoever decides reads the reasons, never who gave them.
create table core.reports (
  reported_id uuid not null references core.reported on delete cascade,
  person_id uuid not null references core.persons on delete cascade,
  reason text not null check (length(reason) <= 500),
  at timestamptz not null,
  primary key (reported_id, person_id)
);
create index reports_person on core.reports (person_id);
